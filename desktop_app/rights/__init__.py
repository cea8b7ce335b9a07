"""Knowledge in words: who helps, and pages on what one must know. Pure; read when first used."""

from desktop_app.rights.library import load_helplines, load_page, load_pages
from desktop_app.rights.model import Blok, Contact, Helplijn, Pagina

__all__ = ["Blok", "Contact", "Helplijn", "Pagina", "load_helplines", "load_page", "load_pages"]
