"""The things that can be made and the readers, in words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.pages.share.request import Output

translate = QCoreApplication.translate
OUTPUTS: tuple[Output, ...] = (
    "overzicht", "gesprekskaart", "agenda", "bundel", "inventaris", "chronologie", "wiamap",
)  # fmt: skip
"""In the order of the page: what is wanted most comes first."""


def kind_name(output: str) -> str:
    """What a thing is called; one of another version of the program is only a file."""
    names = {
        "overzicht": translate("Share", "Persoonlijk overzicht"),
        "gesprekskaart": translate("Share", "Gesprekskaart"),
        "inventaris": translate("Share", "Lijst van papieren"),
        "agenda": translate("Share", "Agenda"),
        "bundel": translate("Share", "Bundel van papieren"),
        "chronologie": translate("Share", "Overzicht per dag"),
        "wiamap": translate("Share", "WIA-map"),
    }
    return names.get(output, translate("Share", "Bestand"))


def kind_help(output: Output) -> str:
    """What it is good for."""
    return {
        "overzicht": translate("Share", "Waar je staat, wat er open is en wat je rechten zijn."),
        "gesprekskaart": translate("Share", "Eén blad met je vragen, voor op tafel."),
        "inventaris": translate("Share", "Wat je hebt en wat er ontbreekt."),
        "agenda": translate("Share", "De dagen die tellen, met titels die niets verklappen."),
        "bundel": translate("Share", "Papieren die je kiest, samen in één PDF."),
        "chronologie": translate("Share", "Feiten met hun papier, voor een advocaat of bezwaar."),
        "wiamap": translate("Share", "Is alles er voor je WIA-aanvraag?"),
    }[output]


def reader_name(audience: str) -> str:
    """Who reads it."""
    return {
        "ik": translate("Share", "Ik zelf"),
        "helper": translate("Share", "Iemand die mij helpt"),
        "bedrijfsarts": translate("Share", "De bedrijfsarts"),
        "uwv": translate("Share", "UWV"),
        "werkgever": translate("Share", "Mijn werkgever"),
    }.get(audience, "")


def reader_help(audience: str) -> str:
    """What this reader gets to see."""
    return {
        "ik": translate("Share", "Alles staat erin."),
        "helper": translate("Share", "Zoals je vakbond of een vriend."),
        "bedrijfsarts": translate("Share", "Zonder wat alleen voor jou of je helper is."),
        "uwv": translate("Share", "Wat je voor UWV openzette."),
        "werkgever": translate("Share", "Zonder medische gegevens. Kies dit ook voor een bureau."),
    }[audience]


def sensitive_name(kind: str) -> str:
    """What kind of number it is; words have their name in the data."""
    from desktop_app.rights.sensitive import NUMBER, sensitive_kinds

    if kind == NUMBER:
        return translate("Share", "dit kan een burgerservicenummer zijn")
    return next((one.naam for one in sensitive_kinds() if one.id == kind), "")
