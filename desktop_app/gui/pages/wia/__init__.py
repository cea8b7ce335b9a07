"""The WIA: what comes after 104 weeks, and the map of papers for the application."""
