"""Git's configuration files, read without git: those of a clone and those of the person."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_LARGEST = 1_000_000
"""Bytes of a file that is read; one of git's own is a thousandth of that.  Git reads larger ones too, to their end."""
_DEEPEST = 5
"""How many files may include each other."""

# https://git-scm.com/docs/git-config#_syntax
_BLANK = re.compile(r"(?:\s+|[#;][^\n]*)*")
_HEADER = re.compile(r'\[[ \t]*([\w.-]+)(?:[ \t]+"((?:[^"\\\n]|\\.)*)")?[ \t]*\]')
_NAME = re.compile(r"([A-Za-z][A-Za-z0-9-]*)[ \t]*(=?)")
_PIECE = re.compile(r'"(?P<quoted>(?:[^"\\\n]|\\(?:.|\n))*)"?|\\(?P<escaped>.|\n)?|(?P<plain>[^"\\#;\n]+)')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_REST_OF_LINE = re.compile(r"[^\n]*")
_ESCAPES = {"n": "\n", "t": "\t", "b": "\b", "\n": ""}


class Entry(NamedTuple):
    """One value: ``remote``, ``origin``, ``url``, the address; sections and names are in lower case."""

    section: str
    part: str
    name: str
    value: str


def parse_config(text: str) -> tuple[Entry, ...]:
    """The values of a configuration file, in order; what makes no sense is left out."""
    text = text.replace("\r\n", "\n")
    entries, section, part, at = [], "", "", 0
    while (at := _skip(_BLANK, text, at)) < len(text):
        if header := _HEADER.match(text, at):
            section, part = _read_header(header)
            at = header.end()
        elif name := _NAME.match(text, at):
            value, at = _read_value(text, name.end()) if name[2] else ("", name.end())
            if section:
                entries.append(Entry(section, part, name[1].lower(), value))
        else:
            at = _skip(_REST_OF_LINE, text, at)
    return tuple(entries)


def read_config(path: Path) -> tuple[Entry, ...]:
    """The values of a file; none where it is not there, is no plain file, cannot be read, or is too large to be one."""
    content = _read_beginning(path, _LARGEST + 1)
    return () if content is None or len(content) > _LARGEST else parse_config(_decode(content))


def read_own_config() -> tuple[Entry, ...]:
    """What the person and the system set for every git, with the files that those include."""
    return tuple(entry for path in _find_own_files() for entry in _read_with_included(path, _DEEPEST))


def read_small_file(path: Path, largest: int = _LARGEST) -> str | None:
    """The text of a file of git, or as many bytes of it; None where it is no plain file, or cannot be read."""
    content = _read_beginning(path, largest)
    return None if content is None else _decode(content)


def _read_beginning(path: Path, largest: int) -> bytes | None:
    try:
        if not path.is_file():  # a pipe would keep us waiting
            return None
        with path.open("rb") as file:
            return file.read(largest)
    except OSError:
        return None


def _decode(content: bytes) -> str:
    return content.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")


def _skip(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where a pattern ends that matches anywhere, if only nothing."""
    match = pattern.match(text, at)
    return match.end() if match else at


def _read_header(header: re.Match[str]) -> tuple[str, str]:
    if header[2] is not None:
        return header[1].lower(), re.sub(r"\\(.)", r"\1", header[2])
    section, _, part = header[1].lower().partition(".")  # as git wrote it once
    return section, part


def _read_value(text: str, at: int) -> tuple[str, int]:
    """The value that begins at a place, and where it ends: at a comment or an end of line without a backslash."""
    pieces = []
    while piece := _PIECE.match(text, at):
        if piece["quoted"] is not None:
            pieces.append(_ESCAPE.sub(lambda escape: _ESCAPES.get(escape[1], escape[1]), piece["quoted"]))
        elif piece["plain"] is not None:
            pieces.append(piece["plain"])
        else:
            pieces.append(_ESCAPES.get(piece["escaped"] or "", piece["escaped"] or ""))
        at = piece.end()
    return "".join(pieces).strip(), at


def _find_own_files() -> Iterator[Path]:
    """Later ones win where git would let them; https://git-scm.com/docs/git-config#FILES."""
    if os.environ.get("GIT_CONFIG_NOSYSTEM", "").lower() in ("", "0", "false", "no", "off"):
        usual = r"C:\Program Files\Git\etc\gitconfig" if sys.platform == "win32" else "/etc/gitconfig"
        yield Path(os.environ.get("GIT_CONFIG_SYSTEM", usual))
    if "GIT_CONFIG_GLOBAL" in os.environ:
        yield Path(os.environ["GIT_CONFIG_GLOBAL"])
        return
    try:
        home = Path.home()
    except RuntimeError:  # nobody's
        return
    yield Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config", "git", "config")
    yield home / ".gitconfig"


def _read_with_included(path: Path, depth: int) -> Iterator[Entry]:
    for entry in read_config(path):
        yield entry
        if entry.section == "include" and entry.name == "path" and depth:
            try:
                named = Path(entry.value).expanduser()
            except RuntimeError:
                continue
            yield from _read_with_included(path.parent / named, depth - 1)
