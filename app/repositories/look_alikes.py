"""What is strange in an address, to be pointed out before it is opened: facts, which the window says in words."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

from app.frozen import Frozen
from app.repositories.hosts import ALIASES, ARCHIVES, HOSTS, OTHER_HOSTS
from app.values import Url


class Oddity(enum.Enum):
    """What may be strange in an address, and what the ``values`` of its warning are.

    Attributes:
        USER_INFO: something stands before an ``@``; that, and the host behind it.
        STRANGE_SIGN: the host has a sign that no host has, which programs read differently, or in coded form one that
            cannot be shown; the host.
        NOT_ASCII: the host has letters beyond a to z; as it is shown, and as it is sent.
        PUNYCODE: the host is written in the coded form of such letters; as it reads, and as it is sent.
        MIXED_SCRIPTS: a part of the host mixes scripts that no language mixes; the part, then the scripts by their
            names in Unicode.
        LOOK_ALIKE: the host looks like one that we know; the host, and the one that we know.
        EMBEDDED: the host has one that we know in it, with its dots or without, and ends in another; the host, and the
            one that we know.
        IP_ADDRESS: a number stands in place of a name; the number.
        PORT: the address names a port of its own; the port.
    """

    USER_INFO = enum.auto()
    STRANGE_SIGN = enum.auto()
    NOT_ASCII = enum.auto()
    PUNYCODE = enum.auto()
    MIXED_SCRIPTS = enum.auto()
    LOOK_ALIKE = enum.auto()
    EMBEDDED = enum.auto()
    IP_ADDRESS = enum.auto()
    PORT = enum.auto()


class AddressWarning(Frozen):
    """Something that a person should be told of an address before it is opened."""

    oddity: Oddity
    values: tuple[str, ...]


_OTHERS = (
    "aclanthology.org arxiv.org dblp.org doi.org github.io gitlab.io kaggle.com modelscope.cn openreview.net"
    " orcid.org semanticscholar.org"
)
_OF_FILES = tuple(dict.fromkeys(".".join(host.split(".")[-2:]) for host in OTHER_HOSTS))
_CODE_HOSTS = frozenset(".".join(host.split(".")[-2:]) for host in (*HOSTS, *ALIASES, *ARCHIVES, *_OF_FILES))
_KNOWN = (*sorted(_CODE_HOSTS), *_OTHERS.split())
"""Whoever owns one of these owns all that stand below it."""
_LONG_NAME = re.compile(r"[^.]{6,}\.[^.]+")
_LONG = tuple(filter(_LONG_NAME.fullmatch, dict.fromkeys((*HOSTS, *ARCHIVES, *_OF_FILES))))
"""Hosts of code with a name so long that no other word is one letter off; gitea and Gitee are both good hosts."""
_SHORT = frozenset(alias for alias in ALIASES if not _LONG_NAME.fullmatch(alias))
"""So short that another owner's host may well begin with one: ``hf.co.uk``."""
_OWN = frozenset(
    "bitbucket.io codeberg.page github.blog github.community github.dev github.io github.org gitlab.io gitlab.net"
    " gitlab.org gitlab.cn huggingface.com".split()
)
"""Names of the same owners with other endings."""
_LOOKS = {
    "a": "аαɑ4",
    "b": "ьƅßβ68",
    "c": "с",
    "d": "ԁժđð",
    "e": "еҽεє3",
    "g": "ɡցɢ9",
    "h": "һհнħ",
    "j": "јյ",
    "k": "кκӄĸ",
    "l": "iіιıɩӏł1",
    "m": "мϻ",
    "n": "пηոռ",
    "o": "оοօø0σ",
    "p": "рρþ",
    "q": "ԛզգ",
    "r": "гɼ",
    "s": "ѕʂ5",
    "t": "тτŧ",
    "u": "цυսμʋ",
    "v": "ѵν",
    "w": "ԝωա",
    "x": "хχ",
    "y": "уγүʏ",
    "z": "ʐ2",
}
"""Signs that look like a letter of a to z, i among those like l: from confusables.txt of Unicode's UTS 39 those that
may stand in the name of a host: small Cyrillic, Greek, Armenian and Latin letters, and digits taken for letters.
What NFKD takes apart (full-width, bold, with marks) needs no place here."""
_LIKE_LATIN = {ord(sign): letter for letter, signs in _LOOKS.items() for sign in signs}
_DOTS = re.compile(r"[.\u3002\uff0e\uff61]")
"""What browsers take for a dot (UTS 46)."""
_CODED = "xn--"
"""What a label begins with that stands for letters beyond a to z."""
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_TOGETHER = frozenset({"BOPOMOFO", "CJK", "HANGUL", "HIRAGANA", "KATAKANA", "LATIN"})
"""Scripts that Chinese, Japanese and Korean mix (UTS 39, "highly restrictive")."""
_COUNTRY = re.compile(r"[^.]+\.(?:co|com|net|org)\.[a-z]{2}")
"""What stands at the end of a host where a country has endings of its own: ``example.co.uk``."""
_USUAL_PORTS = {"http": "80", "https": "443"}


def find_warnings(url: Url) -> tuple[AddressWarning, ...]:
    """What a person should be told of a web address before it is opened; nothing of an ordinary one."""
    parts = urlsplit(url)
    if "\\" in parts.netloc:  # which browsers take for a slash, and others for a part of the host
        return (AddressWarning(Oddity.STRANGE_SIGN, (parts.netloc,)),)
    user, at, _rest = parts.netloc.rpartition("@")
    host = _read_host(parts)
    warnings = [AddressWarning(Oddity.USER_INFO, (user, host))] if at else []
    warnings += _find_in_host(host)
    port = _read_port(parts)
    return (*warnings, AddressWarning(Oddity.PORT, (port,))) if port else tuple(warnings)


def _read_host(parts: SplitResult) -> str:
    """The host as it is written, without what stands before it and without its port."""
    host = parts.netloc.rpartition("@")[2]
    return host.partition("]")[0].lstrip("[") if host.startswith("[") else host.partition(":")[0].rstrip(".")


def _read_port(parts: SplitResult) -> str:
    """The port, if it is not that of the scheme anyway."""
    behind = parts.netloc.rpartition("@")[2].rpartition("]")[2]
    port = behind.partition(":")[2]
    return "" if port == _USUAL_PORTS.get(parts.scheme) else port


def _find_in_host(host: str) -> Iterator[AddressWarning]:
    if ":" in host or _NUMBER.fullmatch(host.lower().rpartition(".")[2]):
        yield AddressWarning(Oddity.IP_ADDRESS, (host,))
        return
    labels = [unicodedata.normalize("NFKC", label).lower() for label in _DOTS.split(host)]
    decoded = [_decode(label) for label in labels]
    if any(map(_is_strange_sign, host)) or any(label.startswith(_CODED) for label in decoded):
        yield AddressWarning(Oddity.STRANGE_SIGN, (host,))
    sent, shown = ".".join(map(_encode, labels)), ".".join(decoded)
    if not host.isascii():
        yield AddressWarning(Oddity.NOT_ASCII, (host, sent))
    elif shown != sent:
        yield AddressWarning(Oddity.PUNYCODE, (shown, sent))
    for label in decoded:
        scripts = _find_scripts(label)
        if len(scripts) > 1 and not scripts <= _TOGETHER:
            yield AddressWarning(Oddity.MIXED_SCRIPTS, (label, *sorted(scripts)))
    if not any(f".{sent}".endswith(f".{known}") for known in (*_KNOWN, *_OWN)):
        yield from _compare(shown)


def _is_strange_sign(char: str) -> bool:
    return char.isascii() and not (char.isalnum() or char in "-._")


def _decode(label: str) -> str:
    """A label as it reads; as it is where it stands for nothing that can be shown, signs that turn a text round say."""
    if not label.startswith(_CODED):
        return label
    try:
        read = label.removeprefix(_CODED).encode("ascii").decode("punycode")
    except UnicodeError:
        return label
    return read if read.isprintable() else label


def _encode(label: str) -> str:
    return label if label.isascii() else f"{_CODED}{label.encode('punycode').decode('ascii')}"


def _find_scripts(label: str) -> set[str]:
    """The scripts of the letters of a label, by the first word of their names, which in Unicode is the script's."""
    names = (unicodedata.name(char, "UNKNOWN") for char in label if char.isalpha())
    return {name.split(" ", maxsplit=1)[0].split("-", maxsplit=1)[0] for name in names}


def _compare(host: str) -> Iterator[AddressWarning]:
    """Whether a host that we do not know looks like one that we know."""
    embedded = next((known for known in (*_KNOWN, *_OWN) if known not in _SHORT and _is_within(host, known)), None)
    if embedded is not None:
        yield AddressWarning(Oddity.EMBEDDED, (host, embedded))
        return
    meant = next(_find_looked_alike(host), None)
    if meant is not None:
        yield AddressWarning(Oddity.LOOK_ALIKE, (host, meant))


def _is_within(host: str, known: str) -> bool:
    """Whether a host has a known one before its end; a long name is known with hyphens for dots too, or without any."""
    drawn, looks = f".{_draw(known)}.", f".{_draw(host)}"
    if drawn in looks:
        return True
    words = looks.replace("-", ".")
    return known in _LONG and (drawn in words or drawn[1:-1].replace(".", "") in words.split("."))


def _find_looked_alike(host: str) -> Iterator[str]:
    """The hosts that the end of a host looks like: to the letter first, then more loosely those with long names."""
    tail = _find_tail(host)
    yield from (known for known in (*_KNOWN, *_OWN) if _draw(tail) == _draw(known))
    yield from (known for known in _LONG if _is_close(tail, known))


def _is_close(tail: str, known: str) -> bool:
    """Whether it is one letter off, has another ending or a hyphen, or something before it without a dot."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only when an address of an unknown host is opened

    return (
        _draw(tail.split(".", maxsplit=1)[0].replace("-", "")) == _draw(known.split(".", maxsplit=1)[0])
        or _draw(tail).endswith(_draw(known))
        or OSA.distance(tail, known, score_cutoff=1) <= 1
    )


def _find_tail(host: str) -> str:
    """The part of a host that somebody owns, as far as can be told without a list of all endings."""
    labels = host.split(".")
    own = ".".join(labels[-3:])
    return own if _COUNTRY.fullmatch(own) else ".".join(labels[-2:])


def _draw(host: str) -> str:
    """What a host looks like at a glance: letters without marks, those that look alike as one."""
    letters = unicodedata.normalize("NFKD", host.lower())
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    return bare.translate(_LIKE_LATIN).replace("rn", "m").replace("vv", "w").replace("cl", "d")
