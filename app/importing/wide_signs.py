"""How likely bytes are a Chinese, Japanese or Korean text in an encoding of several bytes a character."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import NamedTuple


class _Standard(NamedTuple):
    """The first bytes of the Chinese characters that a country's standard has among the common ones.

    Attributes:
        encoding: its standard, of which the encoding rated is an extension.
        first, last: the bytes of the common ones.
        common: how likely one of them is (the natural logarithm).
    """

    encoding: str
    first: int
    last: int
    common: float


_STANDARDS = {
    "gb18030": _Standard("gb2312", 0xB0, 0xD7, -7.0),
    "big5hkscs": _Standard("big5", 0xA4, 0xC6, -7.3),
    "cp932": _Standard("shift_jis", 0x88, 0x98, -7.2),
    "euc_jp": _Standard("euc_jp", 0xB0, 0xCF, -7.2),
    "cp949": _Standard("euc_kr", 0xFF, 0xFF, -7.0),
}
MANY_BYTES = tuple(_STANDARDS)
"""The encodings that are told apart."""

_KANA, _HANGUL, _PUNCTUATION = -3.5, -6.5, -5.0
_OTHER, _RARE, _BROKEN = -9.0, -11.0, -15.0


def rate_signs(sample: bytes, encoding: str) -> float:
    """The likelihood (a natural logarithm) that a text in an encoding is printed as these bytes."""
    chars = Counter(sample.decode(encoding, errors="replace"))
    return sum(_rate(char, encoding) * count for char, count in chars.items() if char > "\x7f")


@cache
def _rate(char: str, encoding: str) -> float:
    if "\u3040" <= char <= "\u30ff":
        return _KANA if encoding in ("cp932", "euc_jp") else _OTHER
    if "\u3000" <= char <= "\u303f" or "\uff01" <= char <= "\uff60" or char in "“”‘’—…·":
        return _PUNCTUATION
    standard = _STANDARDS[encoding]
    lead = _find_lead(char, standard.encoding)
    if "\uac00" <= char <= "\ud7a3":
        return _HANGUL if lead else _RARE
    if "\u4e00" <= char <= "\u9fff":
        return standard.common if standard.first <= lead <= standard.last else _RARE
    return _BROKEN if char == "\ufffd" else _OTHER


def _find_lead(char: str, standard: str) -> int:
    """The first of the two bytes of a character in a standard, 0 if it is not in it."""
    try:
        coded = char.encode(standard)
    except UnicodeEncodeError:
        return 0
    return coded[0] if len(coded) == 2 else 0  # Python's euc_kr spells syllables that the standard lacks, in eight
