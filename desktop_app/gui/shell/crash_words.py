"""What the crash handler says, for its own dialog and for the plain one behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def sentence(kept: bool) -> str:
    """What happened, and what became of the input."""
    if kept:
        return QCoreApplication.translate(
            "Crash",
            "Er ging iets mis in Spoorboekje. Dat ligt niet aan jou. Je gegevens zijn er nog.",
        )
    return QCoreApplication.translate(
        "Crash",
        "Er ging iets mis in Spoorboekje. Dat ligt niet aan jou. "
        "Kijk straks of je laatste wijziging er nog is.",
    )


def go_on_words() -> str:
    """On the button that goes on."""
    return QCoreApplication.translate("Crash", "Ga verder")


def close_words() -> str:
    """On the button that ends the program."""
    return QCoreApplication.translate("Crash", "Sluit Spoorboekje")
