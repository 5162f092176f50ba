"""The two kinds of error that Refshelf raises on purpose."""

from __future__ import annotations


class RefshelfError(Exception):
    """Whatever the program raises on purpose; raise one of its two kinds."""


class KnownError(RefshelfError):
    """Something the person can act on: shown as a sentence, never as a traceback.

    Attributes:
        what: what happened and where, one sentence.
        remedy: what to do about it, one sentence, or "".
    """

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(f"{what} {remedy}".rstrip())
        self.what = what
        self.remedy = remedy


class BugError(RefshelfError):
    """Something only we can act on: shown with its traceback and where the log is."""


class InvalidValue(KnownError):
    """A text that cannot be the value it was typed for.

    Attributes:
        text: what was given.
    """

    def __init__(self, text: str, what: str, remedy: str = "") -> None:
        super().__init__(what, remedy)
        self.text = text


class NotFound(KnownError):
    """What was asked for by id or name is not in the library."""


class LibraryError(KnownError):
    """The library file cannot be opened, read or written."""


class LibraryDamaged(LibraryError):
    """The library file holds what no library holds; a backup may take its place."""


class LibraryBusy(LibraryError):
    """Somebody else is writing to the library just now; trying again later may work."""


class Declined(KnownError):
    """A step that no longer applies, since the library has moved on; nothing was changed."""


class Cancelled(KnownError):
    """Long work that the person stopped; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("Cancelled.", "Nothing was changed.")
