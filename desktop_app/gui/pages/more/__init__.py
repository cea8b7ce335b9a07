"""Meer: the pages that have no entry of their own in the side bar."""
