"""How likely bytes are a text in an encoding of one byte a character, by the letters that languages are printed in."""

from __future__ import annotations

import math
from collections import Counter
from functools import cache
from typing import NamedTuple

_LATIN = {
    "de": "üäößÜÄÖ",
    "fr": "éèàêçôîûùëïâœÉÀÈÇÊ",
    "es": "óíáéñúü¿¡ÁÉÍÓÚÑ",
    "pt": "ãçáéíóêúâõàôÁÉ",
    "it": "èàùòìéÈ",
    "nordic": "åäöøæÅÖØÆÄé",
    "is": "áíðöóéúæþýÁÍÚÞÝ",
}
_CENTRAL = {
    "pl": "łąęóżśćńźŁŚŻĆ",
    "cs": "íáéěřčýžšůúťňďŘČŽŠÚľôäĽ",
    "hu": "áéöóőüíúűÁÉÖÓŐ",
    "hr": "čćšžđČĆŠŽĐ",
    "ro": "ăâîşţŞŢÎ",
}
_TURKISH = {"tr": "ıüöşçğİŞÖÜÇĞâî"}
_BALTIC = {"lt": "ėįšųūžčęąŠŽČĖ", "lv": "āēīūšžčņļķģŠŽČĀ", "et": "äõüöÄÕÜÖšž"}
_CYRILLIC = {
    "ru": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ",
    "uk": "оаінтвиерсклудмпзяьбгчйжхцшщюєїґфАБВГДЕЖЗІКЛМНОПРСТУФХЦЧШЩЄЮЯЇ",
    "sr": "аоиенрсјтвкдумлпзгбчшцњљхжћфђџАБВГДЕЖЗИЈКЛМНОПРСТУФХЦЧШЂЉЊЋ",
}
_GREEK = {"el": "αοιτεσνηυρκπλςμωίόγέάήδχθύφβξώζψΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ"}
_HEBREW = {"he": "יוהלאתרשבמנחעדקפטגכםזסןצךףץ"}
_ARABIC = {"ar": "ايلمنرتوبةعدسفهكقحجأشطصخذغضىءزثظإآؤئپچگژ،؛؟ـ"}

_SCRIPTS = {
    "cp1252": (0.0, _LATIN), "iso8859_15": (0.5, _LATIN), "mac_roman": (3.0, _LATIN), "cp1250": (4.0, _CENTRAL),
    "iso8859_2": (4.2, _CENTRAL), "cp1254": (2.0, _TURKISH), "cp1257": (4.5, _BALTIC), "cp1251": (3.0, _CYRILLIC),
    "koi8_r": (3.2, _CYRILLIC), "koi8_u": (3.4, _CYRILLIC), "mac_cyrillic": (6.0, _CYRILLIC),
    "iso8859_5": (3.6, _CYRILLIC), "cp1253": (3.0, _GREEK), "iso8859_7": (3.2, _GREEK), "cp1255": (3.0, _HEBREW),
    "cp1256": (3.0, _ARABIC), "iso8859_6": (3.4, _ARABIC),
}  # fmt: skip
"""For each encoding how rare it is (the natural logarithm), and the languages that are written in it."""

_SIGNS = "“”‘’–—…·«»„©®°§†•²³×±µ€№ªº£¥\xa0"
_LAST_LATIN = "\u024f"
_BETWEEN = "©®°§†•²³×±µ€№ªº»«"
"""Of them those that stand between two letters only in what is misread."""
_USUAL_SIGN, _ODD_LETTER, _ODD = -4.0, -8.0, -11.0
_MOST_ODD = 0.02
"""Part of the letters that may be odd in a text whose encoding is not doubted."""


class Rated(NamedTuple):
    """How well an encoding explains some bytes.

    Attributes:
        likelihood: a natural logarithm, to be compared with those of other encodings.
        doubts: some of its letters are such as hardly stand in a text.
    """

    likelihood: float
    doubts: bool


def rate_letters(sample: bytes, encoding: str) -> Rated:
    """How likely a text of one of the encoding's languages is printed as these bytes."""
    rarity, languages = _SCRIPTS[encoding]
    text = sample.decode(encoding, errors="replace")
    chars = Counter(char for char in text if char > "\x7f")
    odd = _count_odd_neighbours(text)
    tables = [_rate_alphabet(letters) for letters in (*languages.values(), "".join(languages.values()))]
    likelihood = max(sum(_rate(char, table) * count for char, count in chars.items()) for table in tables)
    usual = tables[-1]
    strange = odd + sum(count for char, count in chars.items() if _rate(char, usual) <= _ODD_LETTER)
    return Rated(likelihood + odd * _ODD_LETTER - rarity, strange > _MOST_ODD * chars.total())


def _rate(char: str, table: dict[str, float]) -> float:
    return table.get(char, _ODD_LETTER if char.isalpha() else _ODD)


@cache
def _rate_alphabet(letters: str) -> dict[str, float]:
    """The likelihood of each letter of an alphabet that is given in the order of how often its letters stand."""
    order = dict.fromkeys(letters)
    weights = {letter: 1 / (place + 3) for place, letter in enumerate(order)}
    total = sum(weights.values())
    rates = {letter: math.log(weight / total) for letter, weight in weights.items()}
    return dict.fromkeys(_SIGNS, _USUAL_SIGN) | rates


def _count_odd_neighbours(text: str) -> int:
    """How many characters stand where they do in what is misread alone."""
    around = zip(f" {text}", text, f"{text[1:]} ", strict=False)
    return sum(here > "\x7f" and _is_odd(before, here, behind) for before, here, behind in around)


def _is_odd(before: str, here: str, behind: str) -> bool:
    """Whether a character is a capital behind a small letter, a sign in a word, or of another script than its word."""
    if here in "£¥":
        return behind.isalpha()
    if not here.isalpha():
        return here in _BETWEEN and before.isalpha() and behind.isalpha()
    beside_latin = any(char.isascii() and char.isalpha() for char in (before, behind))
    return (here.isupper() and before.islower()) or (here > _LAST_LATIN and beside_latin)
