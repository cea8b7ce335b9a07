"""Opbouw en belasting: hours of work by week, what they cost afterwards, and relapses."""
