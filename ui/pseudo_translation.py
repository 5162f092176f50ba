"""A language that nobody speaks, for finding texts that are not translated and views that have no room for longer ones.

``REFSHELF_LANGUAGE=pseudo`` shows the window in it: every text between angles, accented and some 40 % longer; and
``pseudo-rtl`` in letters that are read from right to left.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTranslator

NAME = "pseudo"
_KEPT = re.compile(r"(\{[^{}]*\}|%L?n|&.|\(\*[^)]*\)|;;|Ctrl\+\w+)")
"""What stands for something else: values, the number, the mark of a letter, patterns of files, keys."""
_ACCENTS = str.maketrans("aeiouyACDEINOSUYcdnrstz", "áéíóúýÁÇĐÉÍÑÓŠÚÝçđñřšťž")
_LEFTWARD = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "אבגדהוזחטיכלמנסעפצקרשתםןףץאבגדהוזחטיכלמנסעפצקרשתםןףץ",
)
_VOWELS = re.compile(r"[aeiou]")


class PseudoTranslation(QTranslator):
    """Makes its translations of the texts themselves."""

    def __init__(self, contexts: frozenset[str], parent: QObject | None = None, *, leftward: bool = False) -> None:
        super().__init__(parent)
        self._contexts = contexts
        self._change = turn if leftward else stretch

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context not in self._contexts:
            return None  # type: ignore[return-value]  # an empty text would be a translation
        return self._change(disambiguation if n == 1 and disambiguation else text)


def stretch(text: str) -> str:
    """A text made longer and accented, with all that stands for something else in it."""
    parts = _KEPT.split(text)
    parts[::2] = [_VOWELS.sub(lambda vowel: vowel[0] * 2, part).translate(_ACCENTS) for part in parts[::2]]
    return f"‹{''.join(parts)}›" if text.strip() else text


def turn(text: str) -> str:
    """A text in letters that are read from right to left, with all that stands for something else in it."""
    parts = _KEPT.split(text)
    parts[::2] = [part.translate(_LEFTWARD) for part in parts[::2]]
    return "".join(parts)
