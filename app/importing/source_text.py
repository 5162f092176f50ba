"""The text of a source, and how bytes become one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from app.errors import KnownError
from app.importing.binary_files import find_binary_kind
from app.importing.decoding import decode
from app.open_databases import refuse_open_database
from app.values import Url

LARGEST_SOURCE = 1024 * 1024 * 1024
"""Bytes; a larger file is no bibliography."""


class SourceLink(NamedTuple):
    """A link of a page that was copied as HTML: the text that it stands under, and where it leads (http or https)."""

    text: str
    url: Url


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text to import, and what to call it ("weize-chen.txt", "pasted text").

    ``links`` are those of the same page in the clipboard's HTML, in order; a plain text has none.  ``encoding`` is what
    its bytes were in, as Python names it ("utf-8", "gb18030").

    Half characters, which a torn clipboard may hold and no file can, become U+FFFD; so do NUL characters.
    """

    text: str
    name: str = "pasted text"
    links: tuple[SourceLink, ...] = ()
    encoding: str = "utf-8"

    def __post_init__(self) -> None:
        if "\0" in self.text or not _is_whole(self.text):
            whole = self.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            object.__setattr__(self, "text", whole.replace("\0", "\ufffd"))

    @classmethod
    def from_bytes(cls, data: bytes, name: str) -> SourceText:
        """Decode by the byte-order mark, else as UTF-8, else as the encoding that the bytes are most likely in.

        A UTF-8 text that was cut within a character is still one: its broken bytes become U+FFFD.

        Raises:
            KnownError: it is no text but a picture, a document, an archive or the like.
        """
        if kind := find_binary_kind(data):
            what, remedy = kind
            raise KnownError(f"{name} is {what} and not a text.", remedy)
        text, encoding = decode(data)
        if b"\0" in data and not encoding.startswith(("utf-16", "utf-32")):
            raise KnownError(f"{name} is not a text file.", "Copy the page's text, or save it as text.")
        return cls(text, name, encoding=encoding)

    @classmethod
    def from_file(cls, path: Path) -> SourceText:
        """Read a file whole.

        Raises:
            KnownError: it cannot be read, is too large or is no text.
        """
        try:
            refuse_open_database(path)
            with path.open("rb") as file:  # at most so much of it, since a device has no end
                data = file.read(LARGEST_SOURCE + 1)
        except OSError as error:
            raise KnownError(
                f"{path} cannot be read: {error.strerror or error}.", "Check the name and its permissions."
            ) from error
        if len(data) > LARGEST_SOURCE:
            raise KnownError(f"{path} is larger than any bibliography.", "Choose another file.")
        return cls.from_bytes(data, path.name)


def _is_whole(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
