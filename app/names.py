"""The names of people, in the parts that CSL gives them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PARTICLE = re.compile(r"[a-zà-ÿ'’]+", re.UNICODE)
_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV", re.UNICODE)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_PARTICLES = frozenset(
    "af al am av ben bin da dal das de degli dei del dela della delle den der di do dos du e el la las le les lo los"
    " ten ter van vom von y zu zum zur".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """One person's name as CSL has it: ``family`` and ``given``, or ``literal`` alone where it cannot be parted."""

    family: str = ""
    given: str = ""
    literal: str = ""

    def __str__(self) -> str:
        """The name as it is printed: given before family."""
        return self.literal or f"{self.given} {self.family}".strip()


def parse_name(text: str) -> Name:
    """Part a printed name: ``Chi-Min Chan``, ``Chan, Chi-Min``, ``Ludwig van Beethoven``, ``王军``, ``OpenAI``.

    A comma puts the family name first.  Lower-case particles before the last word belong to the family name
    (BibTeX's "von" part, kept with the family name as CSL's non-dropping particle); a name of one word, or in
    Chinese, Japanese or Korean script without a space, is kept whole as ``literal``.
    """
    words = text.split()
    printed = " ".join(words)
    if "," in printed:
        family, _, given = printed.partition(",")
        if family.strip() and given.strip():
            return Name(family=family.strip(), given=given.strip())
        words = printed.replace(",", "").split()
    if len(words) < 2 or (not printed.isascii() and _CJK.fullmatch(printed.replace(" ", ""))):
        return Name(literal=printed)
    first = _family_start(words)
    return Name(family=" ".join(words[first:]), given=" ".join(words[:first]))


def _family_start(words: list[str]) -> int:
    last = len(words) - 1
    if last >= 2 and _SUFFIX.fullmatch(words[last]):
        last -= 1
    first = last
    while first > 1 and words[first - 1].lower() in _PARTICLES and _PARTICLE.fullmatch(words[first - 1]):
        first -= 1
    return first


def format_names(names: tuple[Name, ...], truncated: bool) -> str:
    """The names as printed, parted by commas, with ``et al.`` where the source's list was cut short."""
    return ", ".join(map(str, names)) + (" et al." if truncated and names else "")
