"""Writing the structure tree and the parent tree into the file."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase import pdfdoc

from desktop_app.export.tagging.elements import AnnotationRef, Element, Kid
from desktop_app.export.tagging.pdfobjects import text_string

_ROOT = "StructTreeRoot"


def write_structure(
    document: Any,
    root: Element,
    page_owners: list[list[Element]],
    annotation_owners: list[Element],
) -> None:
    """Put the tree under `root` into a reportlab document.

    `page_owners[p][m]` is the element that owns MCID m of page p (from 0). Annotation n belongs
    to the Link `annotation_owners[n]`; its StructParent is the number of pages plus n.
    """
    names: dict[Element, str] = {}
    order = _in_order(root)
    for number, element in enumerate(order):
        names[element] = f"StructElem{number}"
    for element in order:
        document.Reference(_StructElem(element, names), names[element])
    parent_tree = pdfdoc.PDFDictionary({"Nums": _numbers(page_owners, annotation_owners, names)})
    tree = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("StructTreeRoot"),
            "K": pdfdoc.PDFArray([pdfdoc.PDFObjectReference(names[root])]),
            "ParentTree": document.Reference(parent_tree),
            "ParentTreeNextKey": len(page_owners) + len(annotation_owners),
        }
    )
    document.Reference(tree, _ROOT)
    document.Catalog.StructTreeRoot = tree


def _in_order(root: Element) -> list[Element]:
    order: list[Element] = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        order.append(element)
        waiting.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))
    return order


class _StructElem(pdfdoc.PDFObject):
    """One element as an object of the file.

    Written as text at once: there are hundreds, and one object for each name, number and
    reference in them takes longer than drawing the pages.
    """

    def __init__(self, element: Element, names: dict[Element, str]) -> None:
        self.element = element
        self.names = names

    def format(self, document: Any) -> bytes:
        """The dictionary as bytes; called when every object has its number."""
        element, refer = self.element, _Referrer(document)
        parent = _ROOT if element.parent is None else self.names[element.parent]
        page = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
        kids = " ".join(self._kid(kid, page, refer) for kid in element.kids)
        entries = ["<< /Type /StructElem", f"/S /{element.tag}", f"/P {refer(parent)}",
                   f"/K [ {kids} ]"]  # fmt: skip
        if page is not None:
            entries.append(f"/Pg {refer(_page(page))}")
        if element.scope is not None:
            entries.append(f"/A << /O /Table /Scope /{element.scope} >>")
        elif element.numbering is not None:
            entries.append(f"/A << /O /List /ListNumbering /{element.numbering} >>")
        data = "\n".join(entries).encode("ascii")
        return data + _texts(element, document) + b"\n>>"

    def _kid(self, kid: Kid, page: int | None, refer: _Referrer) -> str:
        if isinstance(kid, Element):
            return refer(self.names[kid])
        if isinstance(kid, AnnotationRef):
            return f"<< /Type /OBJR /Pg {refer(_page(kid.page))} /Obj {refer(kid.name)} >>"
        if kid.page == page:
            return str(kid.mcid)
        return f"<< /Type /MCR /Pg {refer(_page(kid.page))} /MCID {kid.mcid} >>"


class _References(pdfdoc.PDFObject):
    """An array of references to elements, in order."""

    def __init__(self, names: list[str]) -> None:
        self.names = names

    def format(self, document: Any) -> bytes:
        """The array as bytes."""
        refer = _Referrer(document)
        return f"[ {' '.join(map(refer, self.names))} ]".encode("ascii")


class _Referrer:
    """Turns the name of an object into a reference to its number."""

    def __init__(self, document: Any) -> None:
        self._numbers: dict[str, tuple[int, int]] = document.idToObjectNumberAndVersion

    def __call__(self, name: str) -> str:
        number, version = self._numbers[name]
        return f"{number} {version} R"


def _page(number: int) -> str:
    """The name that reportlab gives to a page, counted from 1."""
    return f"Page{number}"


def _texts(element: Element, document: Any) -> bytes:
    """What an element says in words, and where a figure stands."""
    entries: dict[str, Any] = {}
    for key, text in (("Alt", element.alt), ("ActualText", element.actual), ("Lang", element.lang)):
        if text is not None:
            entries[key] = text_string(text)
    if element.bbox is not None:
        box = {"O": pdfdoc.PDFName("Layout"), "Placement": pdfdoc.PDFName("Block")}
        entries["A"] = pdfdoc.PDFDictionary({**box, "BBox": pdfdoc.PDFArray(element.bbox)})
    return b"".join(
        b"\n/" + key.encode("ascii") + b" " + value.format(document)
        for key, value in entries.items()
    )


def _numbers(
    page_owners: list[list[Element]],
    annotation_owners: list[Element],
    names: dict[Element, str],
) -> Any:
    numbers: list[Any] = []
    for owners in page_owners:
        numbers += [len(numbers) // 2, _References([names[owner] for owner in owners])]
    for owner in annotation_owners:
        numbers += [len(numbers) // 2, pdfdoc.PDFObjectReference(names[owner])]
    return pdfdoc.PDFArray(numbers)
