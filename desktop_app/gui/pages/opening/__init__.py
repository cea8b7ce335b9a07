"""Opening a dossier, and the locked window."""
