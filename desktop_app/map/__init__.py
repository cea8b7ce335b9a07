"""The railway map without Qt: a traject laid out for a width, for window and print alike."""

from desktop_app.map.layout import lay_out
from desktop_app.map.model import MapLayout, Measure, View
from desktop_app.map.own import OwnMoment
from desktop_app.map.small import lay_out_small

__all__ = ["MapLayout", "Measure", "OwnMoment", "View", "lay_out", "lay_out_small"]
