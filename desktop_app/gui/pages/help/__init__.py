"""Hulp: people who help, what never to sign, and what the program cannot do."""
