"""Bytes of pages and lists in every encoding that people still have files in."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.importing.decoding import decode, find_encoding
from tests.app.importing.lists_in_languages import (
    ARABIC,
    CHINESE,
    CZECH,
    FRENCH,
    GERMAN,
    GREEK,
    HEBREW,
    JAPANESE,
    KOREAN,
    LITHUANIAN,
    POLISH,
    RUSSIAN,
    SPANISH,
    TRADITIONAL,
    TURKISH,
)
from tests.timing import least_cpu_time

LISTS = [
    (CHINESE, "gb18030"), (TRADITIONAL, "big5"), (JAPANESE, "shift_jis"), (JAPANESE, "euc_jp"), (KOREAN, "euc_kr"),
    (JAPANESE, "iso2022_jp"), (KOREAN, "iso2022_kr"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"),
    (RUSSIAN, "mac_cyrillic"), (RUSSIAN, "iso8859_5"), (GERMAN, "cp1252"), (GERMAN, "latin_1"), (GERMAN, "mac_roman"),
    (FRENCH, "latin_1"), (FRENCH, "iso8859_15"), (FRENCH, "mac_roman"), (SPANISH, "cp1252"), (SPANISH, "mac_roman"),
    (POLISH, "cp1250"), (POLISH, "iso8859_2"), (CZECH, "cp1250"), (CZECH, "iso8859_2"), (TURKISH, "cp1254"),
    (GREEK, "cp1253"), (GREEK, "iso8859_7"), (HEBREW, "cp1255"), (ARABIC, "cp1256"), (ARABIC, "iso8859_6"),
    (LITHUANIAN, "cp1257"),
]  # fmt: skip
GUESSED_WRONG = {
    ("山田太郎", "shift_jis"),  # four signs alone: other alphabets make words of them as well
    ("山田太郎", "euc_jp"),
    ("Список публикаций (всего 38)", "mac_cyrillic"),  # differs from Windows in its one capital
    ("Yayınlar (toplam 38)", "cp1254"),  # one letter, which is ý in Western Europe
    ("Jonas Žukauskas", "cp1257"),
    ("Černý. Časopis informatiky, 2023, s. 101-118.", "cp1250"),
    ("Černý. Časopis informatiky, 2023, s. 101-118.", "iso8859_2"),
    ("Vilniaus universitetas, Matematikos ir informatikos fakultetas. Domisi: natūralios kalbos apdorojimas, vertimas.",
     "cp1257"),
}  # fmt: skip
"""Single lines, a few words each, whose few bytes beyond ASCII are as likely in another encoding."""


@pytest.mark.parametrize(("text", "encoding"), LISTS)
def test_a_list_of_papers_is_decoded_whatever_it_is_in(text: str, encoding: str):
    data = text.encode(encoding, errors="ignore")
    assert len(data) >= 300
    decoded, found = decode(data)
    assert decoded == data.decode(encoding), found


@pytest.mark.parametrize(("text", "encoding"), LISTS)
def test_a_single_line_is_decoded_but_for_those_that_say_too_little(text: str, encoding: str):
    lines = [line.encode(encoding, errors="ignore") for line in text.splitlines() if not line.isascii()]
    wrong = {(data.decode(encoding), encoding) for data in lines if decode(data)[0] != data.decode(encoding)}
    assert wrong == {(line, of) for line, of in GUESSED_WRONG if of == encoding and line in text}


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [CHINESE, JAPANESE, KOREAN, RUSSIAN, GERMAN, GREEK, HEBREW, ARABIC, "a few words"])
def test_wide_characters_need_no_mark(text: str, encoding: str):
    data = text.encode(encoding)
    assert decode(data) == (text, encoding)
    assert find_encoding(data[:-1]) == encoding


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("José García and Jürgen Müller", "cp1252"),
        ("José García and Jürgen Müller", "mac_roman"),
        ("It’s “fine” – see §3 of the paper", "cp1252"),
        ("It’s “fine” – see the paper", "mac_roman"),
        ("Weize Chen · Tsinghua", "cp1252"),
        ("Łukasz Kaiser", "cp1250"),
        ("100 € a year", "cp1252"),
        ("100 € a year", "iso8859_15"),
        ("a × b ± 3°", "cp1252"),
        ("Привет, мир", "cp1251"),
        ("Привет, мир", "koi8_r"),
        ("Chen Weize (陈伟泽), Tsinghua University (清华大学)", "gb18030"),
        ("Chen Weize (陳偉澤)", "big5"),
        ("Taro Yamada (山田太郎), 東京大学", "cp932"),
        ("陈伟泽", "gb18030"),
        ("김철수", "cp949"),
    ],
)
def test_a_few_words_are_decoded(text: str, encoding: str):
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize(
    ("text", "encoding", "guessed"),
    [
        ("Erdős, P. and Rényi, A.", "cp1250", "Erdõs, P. and Rényi, A."),
        ("Weize Chen · Tsinghua", "mac_roman", "Weize Chen á Tsinghua"),
    ],
)
def test_what_is_guessed_wrong_is_known(text: str, encoding: str, guessed: str):
    assert decode(text.encode(encoding))[0] == guessed


@pytest.mark.parametrize(("text", "encoding"), [(CHINESE, "gb18030"), (JAPANESE, "cp932"), (KOREAN, "cp949")])
@pytest.mark.parametrize("cut", [1, 2, 3])
def test_a_text_cut_within_a_character_is_read(text: str, encoding: str, cut: int):
    data = text.encode(encoding)
    assert find_encoding(data[cut:]) == encoding
    assert decode(data[:-cut])[0].rstrip("\ufffd") == text[: len(decode(data[:-cut])[0].rstrip("\ufffd"))]


def test_utf8_cut_anywhere_is_utf8():
    data = CHINESE.encode()
    for start, stop in pairwise(range(0, len(data), 37)):
        assert find_encoding(data[start:stop]) == "utf-8"


def test_utf8_with_a_few_broken_bytes_is_utf8():
    text, encoding = decode(GERMAN.encode().replace(b"Tagung", b"Tagung \xfc"))
    assert encoding == "utf-8"
    assert "Tagung \ufffd" in text


def test_what_stands_far_behind_plain_lines_is_looked_at():
    text = "a plain line\n" * 100_000 + RUSSIAN
    assert decode(text.encode("koi8_r")) == (text, "koi8_r")


def test_charset_normalizer_is_asked_only_where_it_may_help(monkeypatch: pytest.MonkeyPatch):
    import sys

    monkeypatch.setitem(sys.modules, "charset_normalizer", None)  # importing it fails
    for text, encoding in ((CHINESE, "utf-8"), (CHINESE, "utf-16"), ("plain", "ascii"), (GERMAN, "cp1252")):
        assert decode(text.encode(encoding))[0] == text


def test_a_large_file_takes_no_longer_than_its_decoding_and_a_moment():
    def measure(size: int) -> float:
        data = (GERMAN.encode("cp1252") * (1 + size // len(GERMAN)))[:size]
        return least_cpu_time(lambda: decode(data))

    assert measure(8_000_000) < 8 * measure(2_000_000)
