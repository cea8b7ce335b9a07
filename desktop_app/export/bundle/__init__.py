"""Bundel: chosen papers in one PDF. `plan_bundle` says what it will hold, `write_planned` makes it.

What a paper looks like stays; what it can do and what it tells of its maker does not come along.
The bundle claims neither PDF/UA nor PDF/A: pages of others are as they are.
"""

from desktop_app.export.bundle.count import count_pages
from desktop_app.export.bundle.make import BundlePart, BundleReport, write_bundle
from desktop_app.export.bundle.plan import BundlePlan, plan_bundle, write_planned

__all__ = [
    "BundlePart",
    "BundlePlan",
    "BundleReport",
    "count_pages",
    "plan_bundle",
    "write_bundle",
    "write_planned",
]
