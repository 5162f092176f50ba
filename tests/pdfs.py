"""Small PDFs, made where a test needs one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject

XMP = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>
<rdf:Description>{}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def write_pdf(
    path: Path, lines: Iterable[str] = (), *, xmp: str = "", content: bytes = b"", password: str = "", **facts: str
) -> Path:
    """A PDF of one page with these lines, and these facts (``Title="..."``) in its metadata.

    Args:
        xmp: more metadata, as XML.
        content: what draws the page, in place of the lines.
    """
    writer = PdfWriter()
    page = writer.add_blank_page(612, 792)
    font = DictionaryObject()
    font.update({NameObject(f"/{key}"): NameObject(f"/{value}") for key, value in _FONT.items()})
    fonts = DictionaryObject({NameObject("/F1"): writer._add_object(font)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    page[NameObject("/Contents")] = writer._add_object(_make_stream(content or _draw(lines)))
    if xmp:
        writer.root_object[NameObject("/Metadata")] = writer._add_object(_make_stream(XMP.format(xmp).encode()))
    if facts:
        writer.add_metadata({f"/{key}": value for key, value in facts.items()})
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    writer.write(path)
    return path


_FONT = {"Type": "Font", "Subtype": "Type1", "BaseFont": "Helvetica"}


def _draw(lines: Iterable[str]) -> bytes:
    escaped = (line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in lines)
    shown = " ".join(f"({line}) Tj T*" for line in escaped)
    return f"BT /F1 12 Tf 14 TL 50 700 Td {shown} ET".encode("latin-1")


def _make_stream(data: bytes) -> StreamObject:
    stream = StreamObject()
    stream.set_data(data)
    return stream
