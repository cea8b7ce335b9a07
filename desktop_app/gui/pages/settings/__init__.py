"""Instellingen: what a person chooses for this computer, and about the program."""
