"""What the file says about itself: title, language, day, standards. Never who or where.

No author, no user name, no path, no version of anything on the computer: the same input gives
the same bytes on every machine.
"""

from __future__ import annotations

from datetime import date
from html import escape
from typing import Any

from msgspec import Struct
from reportlab.pdfbase import pdfdoc

from desktop_app.export.safe_text import one_line
from desktop_app.export.tagging.icc import srgb_profile
from desktop_app.export.tagging.pdfobjects import text_string

_TOOL = "Spoorboekje"


class DocumentInfo(Struct, frozen=True):
    """What a document needs to know about itself.

    `made_on` is the day the output is about, not the clock. `archive` adds PDF/A-2a (an output
    intent and its identification) to PDF/UA-1.
    """

    title: str
    made_on: date
    language: str = "nl-NL"
    archive: bool = True


class TaggedInfo(pdfdoc.PDFInfo):
    """The old information dictionary, with the same few facts as the XMP packet."""

    def __init__(self, info: DocumentInfo) -> None:
        super().__init__()
        self.facts = info

    def format(self, document: Any) -> bytes:
        """The dictionary as bytes."""
        day = text_string(self.facts.made_on.strftime("D:%Y%m%d000000Z"))
        entries = {
            "Title": text_string(one_line(self.facts.title)),
            "Creator": text_string(_TOOL),
            "Producer": text_string(_TOOL),
            "CreationDate": day,
            "ModDate": day,
        }
        data: bytes = pdfdoc.PDFDictionary(entries).format(document)
        return data


def metadata_stream(info: DocumentInfo) -> Any:
    """The XMP packet as a stream object; bytes, because reportlab would recode a str."""
    dictionary = pdfdoc.PDFDictionary(
        {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}
    )
    # no filter: readers look for the packet in plain text
    return pdfdoc.PDFStream(dictionary=dictionary, content=_xmp(info).encode("utf-8"))


def output_intents(document: Any) -> Any:
    """The array that names sRGB as the meaning of all RGB numbers, for PDF/A."""
    profile = pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary({"N": 3}),
        content=srgb_profile(),
        filters=[pdfdoc.PDFZCompress],
    )
    intent = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": text_string("sRGB IEC61966-2.1"),
            "Info": text_string("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile),
        }
    )
    return pdfdoc.PDFArray([intent])


def _xmp(info: DocumentInfo) -> str:
    title = escape(one_line(info.title), quote=False)
    moment = info.made_on.strftime("%Y-%m-%dT00:00:00Z")
    archive = _ARCHIVE if info.archive else ""
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{escape(info.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{_TOOL}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>{_TOOL}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>{archive}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


# PDF/A knows the names of PDF/UA only if the packet describes them itself.
_ARCHIVE = """
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which this file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""
