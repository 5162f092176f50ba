"""The names of people, in the parts that CSL gives them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "2nd", "3rd", "Filho", "Júnior"))
_CJK = (
    r"[\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f"
    r"\U00020000-\U0003ffff·]+"
)
_PARTICLES = frozenset(
    "'t ’t aan af al am auf av ben bin da dal das de degli dei del dela della delle den der di do dos du e el ibn in la"
    " las le les lo los op ten ter und van vom von y zu zum zur".split()
)
_MOST_INITIALS = 3
_APOSTROPHES = dict.fromkeys(map(ord, "'’ʼ`"))
_JOINING = frozenset(("e", "y"))
"""Particles that join two parts of a family name: ``Ortega y Gasset``."""
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that have no accent to take off; folded, as case is by then."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_MARKS = "*∗⁎＊†‡§¶‖∥#✉🖂♠♣♥♦★☆✝⁺¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍ\ufe0e\ufe0f"
_NO_MARKS = dict.fromkeys(map(ord, _MARKS))
_OF_NOTES = frozenset(_MARKS + "0123456789()[]^$")
_ENDS_OF_NOTES = ("others", " al", " al.", "D", "D.", "icon", "logo")
_OTHERS = frozenset(("and others", "et al", "et al.", "et.al."))
"""What stands in place of names."""
_LONGEST_NOTE = 80
_MOST_NOTES = 4


@dataclass(frozen=True, slots=True)
class Name:
    """One person's name as CSL has it: ``family`` and ``given``, or ``literal`` alone where it cannot be parted."""

    family: str = ""
    given: str = ""
    literal: str = ""

    def __str__(self) -> str:
        """The name as it is printed: given before family, which in Chinese, Japanese and Korean script leads."""
        printed = self.literal or f"{self.given} {self.family}".strip()
        return f"{self.family}{self.given}" if self.given and _is_cjk(printed) else printed


def parse_name(text: str) -> Name:
    """Part a printed name: ``Chi-Min Chan``, ``Chan, Chi-Min``, ``Ludwig van Beethoven``, ``王军``, ``OpenAI``.

    A comma puts the family name first, except before a suffix (``John Smith, Jr.``).  Without one, the family name
    begins at the first lower-case particle (BibTeX's "von" part, kept with the family name as CSL's non-dropping
    particle), else it is the last word.  Suffixes stay behind the family name.  A name of one word, or in Chinese,
    Japanese or Korean script, is kept whole as ``literal``.

    Footnote marks, ORCID iDs and what else stands beside names and is none of them (``and others``, ``, PhD``) is left
    out.
    """
    if text.endswith(_ENDS_OF_NOTES) or not _OF_NOTES.isdisjoint(text):
        text = _strip_notes(text)
    words = text.split()
    if "," in text:
        parts = [part for part in (" ".join(part.split()) for part in text.split(",")) if part]
        parted, words = _part_at_comma(parts)
        if parted:
            return parted
    printed = " ".join(words)
    if len(words) < 2 or _is_cjk(printed) or printed in _OTHERS:
        return Name(literal=printed)
    first = _find_family(words)
    return Name(family=" ".join(words[first:]), given=" ".join(words[:first]))


def _strip_notes(text: str) -> str:
    """A name without footnote marks, and without the notes at its end; the whole text where nothing else is in it."""
    bare = " ".join(text.translate(_NO_MARKS).split())
    for _ in range(_MOST_NOTES):
        note = _note().search(bare, max(len(bare) - _LONGEST_NOTE, 1))
        if note is None:
            break
        bare = bare[: note.start()].rstrip(" ,;")
    return bare or text


@cache
def _note() -> re.Pattern[str]:
    """Compiled for the first name that needs it, as ``_cjk`` is."""
    notes = (
        r"[ ,(\[<{]*(?:ORCID:? ?(?:iD:? ?)?)?(?:https?://)?(?:orcid\.org/)?\d{4}-\d{4}-\d{4}-\d{3}[\dXx][ )\]>}]*",
        r"[ ,(\[]+ORCID(?: iD)?(?: icon| logo)?[)\]]?",
        r"[ ,]*[(\[](?:\d\d?|[a-z]|(?i:(?:co-?)?corresponding(?: author)?|equal contributions?|eds?\.?|editors?))[)\]]",
        rf" ?\({_CJK}\)",
        r" ?\$?(?<!\\)\^\{?\\?[\w,]{0,12}\}?\$?",
        r"(?<= [A-Z][a-zà-öø-ÿ])\d{1,2}(?:, ?\d{1,2})*|(?<=[a-zà-öø-ÿ]{3})\d{1,2}(?:, ?\d{1,2})*",
        r",? (?:(?:and|&) others|et al\.?)",
        r", ?(?:Ph\. ?D\.?|PhD)",
        r" 00\d\d",  # of namesakes, as DBLP numbers them
        r"<sup>[^<]{0,20}</sup>",
    )
    return re.compile(rf"(?:{'|'.join(notes)})$")


_FIRST_CJK = "\u1100"
"""No sign of ``_CJK`` but its dot comes before it, as all of Latin, Greek, Cyrillic, Hebrew and Arabic do."""


@cache
def _cjk() -> re.Pattern[str]:
    """Compiled for the first name that needs it: so many characters take a millisecond, and every start would pay."""
    return re.compile(_CJK)


def _is_cjk(text: str) -> bool:
    return max(text, default="") >= _FIRST_CJK and _cjk().fullmatch(text.replace(" ", "")) is not None


def _part_at_comma(parts: list[str]) -> tuple[Name | None, list[str]]:
    """The name that commas part, or else the words to part as if there were none."""
    suffix = next((at for at in (1, len(parts) - 1) if len(parts) > 2 and parts[at] in _SUFFIXES), 0)
    if suffix:
        parts = [f"{parts[0]} {parts[suffix]}", *parts[1:suffix], *parts[suffix + 1 :]]
    if len(parts) < 2 or parts[1] in _SUFFIXES:
        return None, " ".join(parts).split()
    return Name(family=parts[0], given=", ".join(parts[1:])), []


def _find_family(words: list[str]) -> int:
    """The place of the first word of the family name; the first word of all is always given."""
    last = len(words) - 1
    if last >= 2 and words[last] in _SUFFIXES:
        last -= 1
    first = next((at for at in range(1, last) if words[at] in _PARTICLES), last)
    return first - 1 if words[first] in _JOINING and first > 1 else first


def is_variant(one: Name, other: Name) -> bool:
    """Whether two names may be printed forms of one person's: ``Weize Chen``, ``W Chen``, ``Chen Weize``, ``Chen WZ``.

    Family names are the same, given names the same or initials of one another, word by word as far as both go; case,
    accents, hyphens and full stops do not matter.  Particles, suffixes and the second of two family names may be
    missing from one of them, and a family name of two words may have been parted within (``Gabriel García Márquez``).
    """
    forms = _spell(one), _spell(other)
    if _may_be_one(one, other):
        return True
    return (forms[0] is not one and _may_be_one(forms[0], other)) or (
        forms[1] is not other and _may_be_one(one, forms[1])
    )


def _spell(name: Name) -> Name:
    """A name with umlauts as two letters; the same name where it has none."""
    if name.family.isascii() and name.given.isascii() and name.literal.isascii():
        return name
    return Name(*(part.translate(_UMLAUTS) for part in (name.family, name.given, name.literal)))


class SoughtName:
    """A name that many others are compared with: nearly all of them are ruled out at a glance.

    Names that may be one person's share a whole word, folded, or are made of the same letters.
    """

    def __init__(self, name: Name) -> None:
        self._name = name
        forms = (name, _spell(name))
        self._words = frozenset(word for form in forms for word in _list_words(form))
        self._letters = frozenset(_sort_letters(_list_words(form)) for form in forms)
        self._is_plain = _is_plain(name)

    def is_variant(self, other: Name) -> bool:
        """As the function of this name says it."""
        return self._shares(other) and is_variant(self._name, other)

    def _shares(self, other: Name) -> bool:
        spelled = _spell(other)
        if self._shares_words(_list_words(other)) or (
            spelled is not other and self._shares_words(_list_words(spelled))
        ):
            return True
        return not (self._is_plain and _is_plain(other))

    def _shares_words(self, words: list[str]) -> bool:
        return not self._words.isdisjoint(words) or _sort_letters(words) in self._letters


def _is_plain(name: Name) -> bool:
    """Whether a word is left of whatever may be the family name: one of marks alone would agree with any other."""
    parts = f"{name.family}{name.given}"
    if parts.isascii() and parts.replace(" ", "").isalnum():
        return True
    return not name.family or all(_part_family(reading)[0] for reading in _list_readings(name))


def _list_words(name: Name) -> list[str]:
    return _fold_words(f"{name.given} {name.family} {name.literal}")


def _sort_letters(words: list[str]) -> str:
    return "".join(sorted("".join(words)))


def _may_be_one(one: Name, other: Name) -> bool:
    if _join_folded(one.given, one.family, one.literal) == _join_folded(other.given, other.family, other.literal):
        return True
    if not (one.family and other.family):
        return sorted(_fold_words(str(one))) == sorted(_fold_words(str(other)))
    if _is_turned(one, other) or _is_turned(other, one):
        return True
    pairs = [(some, others) for some in _list_readings(one) for others in _list_readings(other)]
    return any(_are_parted_alike(*pair) or _are_parted_alike(*reversed(pair)) for pair in pairs)


def _is_turned(one: Name, other: Name) -> bool:
    """Whether one name is the other with the family name in front, which a hyphen less may join."""
    return _join_folded(one.given, one.family) == _join_folded(other.family, other.given)


def _list_readings(name: Name) -> tuple[Name, ...]:
    """A name, and ``Chen WZ`` as ``WZ Chen`` too: what stands in place of the family name may be initials."""
    last = name.family.strip(".")
    are_initials = last.isalpha() and last.isupper() and len(last) <= _MOST_INITIALS and len(name.given.strip(".")) > 1
    return (name, Name(name.given, name.family)) if are_initials else (name,)


def _are_parted_alike(one: Name, other: Name) -> bool:
    """Whether the second name ends in the family name of the first, or has the beginning of it; the rest agrees."""
    family, suffix = _part_family(one)
    words, other_suffix = _part_family(other)
    if suffix != other_suffix and suffix and other_suffix:
        return False
    given = _part_given(other.given)
    if (
        len(family) > len(words)
        and [*given, *words][-len(family) :] == family
        and len(family) < len(given) + len(words)
    ):
        given = given[: len(given) + len(words) - len(family)]
    elif family[: len(words)] != words:
        return False
    return _are_given_variants(_part_given(one.given), given)


def part_suffix(family: str) -> tuple[str, str]:
    """A family name without the suffix behind it, and the suffix: ``King Jr.`` is ``King`` and ``Jr.``."""
    first, _, last = family.rpartition(" ")
    return (first, last) if first and last in _SUFFIXES else (family, "")


def _part_family(name: Name) -> tuple[list[str], str]:
    """The words of a family name without its particles, and its suffix, folded."""
    family, suffix = part_suffix(name.family)
    words = family.split()
    while len(words) > 1 and words[0].lower() in _PARTICLES:
        del words[0]
    return _fold_words(" ".join(words)), suffix.rstrip(".").lower()


def find_own(name: Name, authors: Iterable[Name]) -> int | None:
    """The place among authors, from 0, of the one who may be that person; None if nobody may, or more than one."""
    found = [at for at, author in enumerate(authors) if is_variant(name, author)]
    return found[0] if len(found) == 1 else None


def _are_given_variants(some: list[str], others: list[str]) -> bool:
    pairs = zip(some, others, strict=False)
    return all(one == other or (one[0] == other[0] and 1 in (len(one), len(other))) for one, other in pairs)


def _part_given(given: str) -> list[str]:
    """The words of a given name, folded; initials that are run together (``WZ``) one by one."""
    parts = [word for part in given.replace("-", " ").replace(".", ". ").split() for word in _part_initials(part)]
    return [word for part in parts for word in _fold_words(part)]


def _part_initials(word: str) -> list[str]:
    return list(word) if len(word) <= _MOST_INITIALS and word.isupper() and word.isalpha() else [word]


def _fold_words(text: str) -> list[str]:
    """The words of a name without case, accents, hyphens, apostrophes and full stops."""
    if text.isascii():
        bare = text.lower()
        if bare.replace(" ", "").isalnum():
            return bare.split()
    else:
        marked = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
        bare = "".join(char for char in marked if not unicodedata.combining(char))
    return re.sub(r"[\W_]+", " ", bare.translate(_APOSTROPHES)).split()


def _join_folded(*parts: str) -> str:
    return "".join(_fold_words(" ".join(parts)))


def format_names(names: tuple[Name, ...], truncated: bool) -> str:
    """The names as printed, parted by commas, with ``et al.`` where the source's list was cut short."""
    return ", ".join(map(str, names)) + (" et al." if truncated and names else "")
