"""What stands around the pages: lock clock, cover, keys, crashes, progress."""
