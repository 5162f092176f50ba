"""Files that are no text: known by how they begin, so that a refusal can say what the file is and what to do."""

from __future__ import annotations

_COPY = "Open it, copy its text (Ctrl+A, Ctrl+C) and paste that here."
_UNPACK = "Unpack it and choose the text file inside."
_PICTURE = "A picture has no text to read: copy the page's text instead."
_EXPORT = "Copy the page's text, or export the papers as text from the program that made this file."

_KINDS = (
    (b"%PDF-", "a PDF file", _COPY),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture", _PICTURE),
    (b"\xff\xd8\xff", "a JPEG picture", _PICTURE),
    (b"GIF87a", "a GIF picture", _PICTURE),
    (b"GIF89a", "a GIF picture", _PICTURE),
    (b"SQLite format 3\0", "an SQLite database", _EXPORT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", _COPY),
    (b"{\\rtf", "an RTF document", _COPY),
    (b"bplist00", "a web archive or property list", _COPY),
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    (b"BZh", "a bzip2 archive", _UNPACK),
    (b"\xfd7zXZ\0", "an xz archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (b"\x7fELF", "a program", _EXPORT),
)
_ZIPPED = b"PK\x03\x04"
_DOCUMENTS = (b"word/", b"xl/", b"ppt/", b"mimetypeapplication/")
"""What stands near the begin of zip files that are documents of Office, OpenDocument or EPUB."""
_LOOKED_AT = 8192


def find_binary_kind(data: bytes) -> tuple[str, str] | None:
    """What a file that is no text is, as "a PDF file", and what to do instead; None if it may be a text."""
    if data.startswith(_ZIPPED):
        is_document = any(mark in data[:_LOOKED_AT] for mark in _DOCUMENTS)
        return ("a document", _COPY) if is_document else ("a zip archive", _UNPACK)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "a WebP picture", _PICTURE
    return next(((what, remedy) for mark, what, remedy in _KINDS if data.startswith(mark)), None)
