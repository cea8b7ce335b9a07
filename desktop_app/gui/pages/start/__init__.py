"""The first screen, the first questions, and giving a new dossier its place and password."""
