"""The page Tijdlijn: the map, its list, and the card of what is selected."""
