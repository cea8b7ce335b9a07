"""The small set of own widgets that pages are built from."""
