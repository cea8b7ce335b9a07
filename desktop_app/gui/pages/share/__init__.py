"""Delen: something is made of the dossier, for one reader, and looked at before it leaves."""
