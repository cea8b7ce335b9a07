"""The railway map without Qt: a traject laid out for a width, for window and print alike.

Nothing is imported here: Vandaag needs a few of its words before the first paint, not the map.
"""
