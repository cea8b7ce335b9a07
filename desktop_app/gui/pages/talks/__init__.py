"""Gesprekken: prepare them, show them large, write them down, and keep what was agreed."""
