"""Mijn bestand: where the dossier stands, its password, its copies, and taking it elsewhere."""
