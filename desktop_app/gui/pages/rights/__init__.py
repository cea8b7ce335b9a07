"""Rechten: where one stands, and how one finds that out."""
