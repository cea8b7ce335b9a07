"""`spoorboekje controleer`: rules, worked examples, sources and language, all in one report."""

from desktop_app.audit.report import Report, audit

__all__ = ["Report", "audit"]
