"""Brieven: letters filled in from the dossier, made to fit, sent and remembered."""
