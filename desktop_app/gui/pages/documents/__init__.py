"""Documenten: what belongs in the file, and what the person has of it."""
