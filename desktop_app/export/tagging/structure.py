"""Writing the structure tree and the parent tree into the file."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase import pdfdoc

from desktop_app.export.tagging.elements import AnnotationRef, Content, Element
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
        document.Reference(_dictionary(element, names), names[element])
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


def page_reference(page: int) -> Any:
    """Reference to a page by its number from 1; the name is reportlab's."""
    return pdfdoc.PDFObjectReference(f"Page{page}")


def _in_order(root: Element) -> list[Element]:
    order: list[Element] = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        order.append(element)
        waiting.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))
    return order


def _dictionary(element: Element, names: dict[Element, str]) -> Any:
    parent = _ROOT if element.parent is None else names[element.parent]
    page = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
    entries: dict[str, Any] = {
        "Type": pdfdoc.PDFName("StructElem"),
        "S": pdfdoc.PDFName(element.tag),
        "P": pdfdoc.PDFObjectReference(parent),
        "K": pdfdoc.PDFArray([_kid(kid, page, names) for kid in element.kids]),
    }
    if page is not None:
        entries["Pg"] = page_reference(page)
    if element.alt is not None:
        entries["Alt"] = text_string(element.alt)
    if element.actual is not None:
        entries["ActualText"] = text_string(element.actual)
    if element.lang is not None:
        entries["Lang"] = text_string(element.lang)
    attributes = _attributes(element)
    if attributes is not None:
        entries["A"] = attributes
    return pdfdoc.PDFDictionary(entries)


def _kid(
    kid: Element | Content | AnnotationRef, page: int | None, names: dict[Element, str]
) -> Any:
    if isinstance(kid, Element):
        return pdfdoc.PDFObjectReference(names[kid])
    if isinstance(kid, AnnotationRef):
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("OBJR"),
                "Pg": page_reference(kid.page),
                "Obj": pdfdoc.PDFObjectReference(kid.name),
            }
        )
    if kid.page == page:
        return kid.mcid
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("MCR"),
            "Pg": page_reference(kid.page),
            "MCID": kid.mcid,
        }
    )


def _attributes(element: Element) -> Any:
    if element.scope is not None:
        return _owned("Table", Scope=pdfdoc.PDFName(element.scope))
    if element.numbering is not None:
        return _owned("List", ListNumbering=pdfdoc.PDFName(element.numbering))
    if element.bbox is not None:
        return _owned(
            "Layout", BBox=pdfdoc.PDFArray(element.bbox), Placement=pdfdoc.PDFName("Block")
        )
    return None


def _owned(owner: str, **values: Any) -> Any:
    return pdfdoc.PDFDictionary({"O": pdfdoc.PDFName(owner), **values})


def _numbers(
    page_owners: list[list[Element]],
    annotation_owners: list[Element],
    names: dict[Element, str],
) -> Any:
    numbers: list[Any] = []
    for owners in page_owners:
        numbers += [
            len(numbers) // 2,
            pdfdoc.PDFArray([_reference(owner, names) for owner in owners]),
        ]
    for owner in annotation_owners:
        numbers += [len(numbers) // 2, _reference(owner, names)]
    return pdfdoc.PDFArray(numbers)


def _reference(element: Element, names: dict[Element, str]) -> Any:
    return pdfdoc.PDFObjectReference(names[element])
