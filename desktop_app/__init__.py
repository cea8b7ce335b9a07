"""Spoorboekje: the employee's own timetable through 104 weeks of sickness."""

__version__ = "0.1.0"
