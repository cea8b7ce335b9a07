"""Mijn gegevens: every fact of the dossier, to be seen and changed in small groups."""
