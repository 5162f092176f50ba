"""Bytes of a text file to its text: the encoding is what a mark or the bytes themselves prove, else the likeliest."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable, Iterator

from app.importing.letters import rate_letters
from app.importing.wide_signs import MANY_BYTES, rate_signs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_MOST_SAMPLED = 128 * 1024
_LEAST_ASKED = 32
"""Bytes beyond ASCII from which on charset-normalizer is a better judge than the characters that come out."""
_MOST_WIDE = 64 * 1024
_PLAINLY_TEXT = 0.9
"""Part of the characters that letters, blanks and signs of an alphabet must make in what has NUL bytes."""

_ESCAPED = ((re.compile(rb"\x1b\$\)C"), "iso2022_kr"), (re.compile(rb"\x1b(?:\$[@B]|\([BJI])"), "iso2022_jp_2"))
ONE_BYTE = (
    "cp1252", "iso8859_15", "mac_roman", "cp1250", "iso8859_2", "cp1254", "cp1257", "cp1251", "koi8_r", "koi8_u",
    "mac_cyrillic", "iso8859_5", "cp1253", "iso8859_7", "cp1255", "cp1256", "iso8859_6",
)  # fmt: skip
"""The encodings of one byte a character that are told apart; of equally likely ones the first is taken."""

_HEAD = re.compile(rb"[\x80-\xbf]{0,3}")
_TAIL = re.compile(rb"(?:[\xc2-\xf4][\x80-\xbf]{0,2})?\Z")


def decode(data: bytes) -> tuple[str, str]:
    """The text of some bytes, and the name of its encoding as Python has it; what cannot be read becomes U+FFFD.

    A mark says the encoding; NUL bytes are those of UTF-16 and UTF-32, escape sequences those of ISO 2022; what is
    UTF-8, but for characters cut at the ends or a few broken ones, is nothing else.  The rest is guessed.
    """
    encoding = find_encoding(data)
    return data.decode(encoding, errors="replace"), encoding


def find_encoding(data: bytes) -> str:
    """The name of the encoding that some bytes are in, or are most likely in."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if b"\0" in data and (wide := find_wide(data)):
        return wide
    if data.isascii():
        return _find_escaped(data) or "utf-8"
    return "utf-8" if _is_utf8(data) else _guess(_take_sample(data))


def find_wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, if that makes a text of bytes that hold NULs; else None."""
    sample = data[:_MOST_WIDE]
    texts = {encoding: _decode_wide(sample, encoding) for encoding in _WIDE}
    plain = {encoding: text for encoding, text in texts.items() if _make_up(text, _is_plain) >= _PLAINLY_TEXT}
    best = max(plain, key=lambda encoding: _make_up(plain[encoding], str.isascii), default=None)
    return best if best and not (sample.isascii() and _make_up(plain[best], _is_pair) > 1 - _PLAINLY_TEXT) else None


def _make_up(text: str, is_such: Callable[[str], bool]) -> float:
    """Which part of a text is made of such characters."""
    return sum(map(is_such, text)) / len(text)


def _decode_wide(data: bytes, encoding: str) -> str:
    size = 4 if "32" in encoding else 2
    return data[: len(data) // size * size].decode(encoding, errors="replace") or "\0"


def _is_plain(char: str) -> bool:
    """Whether a character is one that a text in any living script is mostly made of."""
    return (
        char in "\t\r\n"
        or " " <= char <= "\u00ff"
        or "\u0370" <= char <= "\u06ff"
        or "\u0900" <= char <= "\ud7af"
        or "\uff00" <= char <= "\uffee"
    )


def _is_pair(char: str) -> bool:
    """Whether a character may be two bytes of ASCII, which would be read as a Chinese one."""
    return "\u2000" <= char <= "\u7fff"


def _find_escaped(data: bytes) -> str | None:
    if b"\x1b" not in data:
        return None
    for pattern, encoding in _ESCAPED:
        if pattern.search(data) and _can_decode(data, encoding):
            return encoding
    return None


def _is_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8: whole, cut within a character at an end, or with few characters broken."""
    whole = _cut_ends(data)
    if not whole.isascii() and _can_decode(whole, "utf-8"):
        return True
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    signs = len(text) - len(text.encode("ascii", errors="ignore"))
    return signs - broken >= broken


def _cut_ends(data: bytes) -> bytes:
    """The bytes without what may be parts of characters of UTF-8 at both ends."""
    head = _HEAD.match(data)
    start = head.end() if head else 0
    tail = _TAIL.search(data, max(start, len(data) - 3))
    stop = tail.start() if tail else len(data)
    return data[start:stop]


def _can_decode(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _take_sample(data: bytes) -> bytes:
    """The first of the lines that are not plain ASCII, whole ones as long as they are no longer than a sample."""
    return b"".join(_take_lines(re.finditer(rb"[^\r\n]*[\r\n]*", data)))[:_MOST_SAMPLED]


def _take_lines(lines: Iterable[re.Match[bytes]]) -> Iterator[bytes]:
    taken = 0
    for match in lines:
        line = match[0]
        if line.isascii():
            continue
        yield line
        taken += len(line)
        if taken >= _MOST_SAMPLED:
            return


def _guess(sample: bytes) -> str:
    """The likeliest encoding of a sample that no mark and no rule explains."""
    rated = {encoding: rate_letters(sample, encoding) for encoding in ONE_BYTE}
    best = max(rated, key=lambda encoding: rated[encoding].likelihood)
    if not rated[best].doubts:
        return best
    likelihood, wide = max((rate_signs(part, encoding), encoding) for part in _shift(sample) for encoding in MANY_BYTES)
    return wide if likelihood > rated[best].likelihood or _is_of_many_bytes(sample) else best


def _shift(sample: bytes) -> tuple[bytes, bytes]:
    """The sample, and without its first byte, for where it begins within a character."""
    return sample, sample[1:]


def _is_of_many_bytes(sample: bytes) -> bool:
    """Whether charset-normalizer, which judges by how characters follow each other, finds several bytes a character."""
    if sum(byte > 0x7F for byte in sample) < _LEAST_ASKED:
        return False
    import charset_normalizer  # noqa: PLC0415 - hardly any source needs it, and each start would pay 40 ms

    whole = sample[:-1] if sample[-1] > 0x7F else sample  # it gives up where the last character is cut
    parts = dict.fromkeys((*_shift(sample), *_shift(whole)))
    encodings = [*MANY_BYTES, *ONE_BYTE]
    found = (
        charset_normalizer.from_bytes(part, cp_isolation=encodings, enable_fallback=False).best() for part in parts
    )
    return any(match is not None and match.encoding in MANY_BYTES for match in found)
