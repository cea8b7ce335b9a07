"""The railway map without Qt: a traject laid out for a width, for window and print alike."""

from desktop_app.map.layout import lay_out
from desktop_app.map.model import MapLayout, Measure, View

__all__ = ["MapLayout", "Measure", "View", "lay_out"]
