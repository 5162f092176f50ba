"""Names that a person gives to tags, collections and saved searches."""

from __future__ import annotations

import re
import unicodedata

from app.errors import InvalidValue

LONGEST_NAME = 200
"""Characters of a name; a longer one was pasted by mistake."""

_MARKS = re.compile("[\u0300-\u036f]")
_UNPARTED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
"""Latin letters that Unicode does not part into a letter and a mark."""


def parse_given_name(text: str, what: str) -> str:
    """Parse the name that a person gives to something: its blanks are single ones, its control characters are gone.

    Args:
        what: what is given the name, as in "A tag".

    Raises:
        InvalidValue: nothing can be seen of it, it is longer than LONGEST_NAME, or it holds half characters.
    """
    kept = "".join(char for char in text if char.isspace() or unicodedata.category(char) != "Cc")
    name = " ".join(kept.split())
    if all(unicodedata.category(char) in ("Cf", "Zs") for char in name):
        raise InvalidValue(text, f"{what} needs a name.", "Type one.")
    if len(name) > LONGEST_NAME:
        raise InvalidValue(text, f"A name of {len(name):,} characters is too long.", f"Keep it below {LONGEST_NAME}.")
    if any("\ud800" <= char <= "\udfff" for char in name):
        raise InvalidValue(text, "The name holds bytes that are no text.", "Type them as UTF-8.")
    return name


def fold_name(name: str) -> str:
    """What two names are compared by: case, blanks, compatibility forms and the marks of letters do not matter.

    Signs do, so that C, C++ and C# are three tags.  Folding twice changes nothing.
    """
    parted = unicodedata.normalize("NFKD", name.casefold()).casefold()
    bare = _MARKS.sub("", parted).translate(_UNPARTED)
    return " ".join(unicodedata.normalize("NFC", bare).split())


def part_path(path: str) -> list[str]:
    """The names of a path; a slash without blanks around it belongs to a name."""
    names: list[list[str]] = [[]]
    for word in path.split():
        if word == "/":
            names.append([])
        else:
            names[-1].append(word)
    return [" ".join(words) for words in names if words]
