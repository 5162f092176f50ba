"""File names that every system takes, made from any text; nothing in the text can lead out of a folder."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 120
"""Bytes of UTF-8; with the library's folder and a hash before it, a path stays within what systems take."""
_LONGEST_SUFFIX = 16
_FALLBACK = "file"
_REFUSED = re.compile(r'[<>:"/\\|?*]')
"""What parts folders somewhere, or means something to Windows."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ ]*(?:\.|$)", re.IGNORECASE)
"""Names of devices, which Windows opens in place of the file, whatever the suffix."""
_TURNING = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Signs that turn the direction of writing, so that ``gpj.exe`` reads as ``exe.jpg``."""


def safe_name(text: str) -> str:
    """The name under which a file is stored: one part of a path, of at most 120 bytes; made safe again, it is the same.

    Returns:
        ``Attention is all you need.pdf``, ``_con.pdf``, ``file``.
    """
    name, cleaned = text, _clean(text)
    while cleaned != name:  # what one step takes out can bring together what the next one does not allow
        name, cleaned = cleaned, _clean(cleaned)
    return cleaned


def shown_name(text: str) -> str:
    """The name that a person reads: one line, its letters in the order in which they are; "" if nothing is left."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    seen = "".join(" " if char.isspace() else char for char in whole if unicodedata.category(char) != "Cc")
    return unicodedata.normalize("NFC", " ".join(_TURNING.sub("", seen).split()))


def _clean(text: str) -> str:
    seen = "".join(map(_clean_char, unicodedata.normalize("NFC", text)))
    name = _REFUSED.sub("_", " ".join(seen.split())).lstrip(". ").rstrip(". ")
    name = f"_{name}" if _RESERVED.match(name) else name
    return unicodedata.normalize("NFC", _cut(name)) or _FALLBACK


def _clean_char(char: str) -> str:
    """The character; a blank for any kind of blank, nothing for what is not seen, ``_`` for what is no character."""
    category = unicodedata.category(char)
    if category in ("Cc", "Cs", "Co", "Cn"):
        return "_"
    return " " if category.startswith("Z") else "" if category == "Cf" else char


def _cut(name: str) -> str:
    """The name within its bytes, with its suffix if that is a short one."""
    if len(name.encode()) <= _LONGEST:
        return name
    stem, dot, suffix = name.rpartition(".")
    end = f"{dot}{suffix}" if stem and len(suffix.encode()) <= _LONGEST_SUFFIX else ""
    room = _LONGEST - len(end.encode())
    return name.encode()[:room].decode(errors="ignore").rstrip(". ") + end
