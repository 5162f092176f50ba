"""What holds of every address that is looked at before it is opened."""

from __future__ import annotations

import string
from contextlib import suppress

from hypothesis import example, given
from hypothesis import strategies as st

from app.errors import InvalidValue
from app.repositories.hosts import ALIASES, ARCHIVES, HOSTS
from app.repositories.look_alikes import _KNOWN, _LONG, _LOOKS, _OWN, Oddity, find_warnings
from app.values import parse_url

_PATHS = st.text(string.ascii_letters + string.digits + "/-_.~%@:", max_size=40)
_LABELS = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?", fullmatch=True)
_WORDS = st.text("aeknopstu", min_size=4, max_size=12).map(lambda word: f"page{word}")
_ENDINGS = st.sampled_from(["example", "net", "co.uk"])
_HOSTS = st.sampled_from(sorted({*HOSTS, *ARCHIVES, *_KNOWN}))


def _find_oddities(url: str) -> set[Oddity]:
    return {warning.oddity for warning in find_warnings(parse_url(url))}


@given(st.text(max_size=80))
def test_whatever_parses_as_an_address_can_be_looked_at(text):
    with suppress(InvalidValue):
        find_warnings(parse_url(f"https://{text}"))


@given(st.text(min_size=1, max_size=20))
@example("\u202egro")
def test_what_is_told_of_a_coded_host_can_be_shown(text):
    with suppress(InvalidValue):
        url = parse_url(f"https://xn--{text.encode('punycode').decode('ascii')}.example")
        assert all(value.isprintable() for warning in find_warnings(url) for value in warning.values)


@given(_HOSTS, st.lists(_LABELS.filter(lambda label: not label.startswith("xn--")), max_size=2), _PATHS)
def test_what_stands_below_a_host_that_we_know_is_never_strange(host, below, path):
    assert not _find_oddities(f"https://{'.'.join([*below, host])}/{path}")


@given(_HOSTS, _HOSTS, _PATHS)
def test_what_stands_before_an_at_sign_is_always_told(known, host, path):
    assert Oddity.USER_INFO in _find_oddities(f"https://{known}@{host}/{path}")


@given(st.data(), st.sampled_from(_KNOWN))
def test_a_letter_that_looks_like_another_gives_a_host_away(data, host):
    place = data.draw(st.sampled_from([at for at, char in enumerate(host) if char in _LOOKS]))
    forged = host[:place] + data.draw(st.sampled_from(_LOOKS[host[place]])) + host[place + 1 :]
    found = _find_oddities(f"https://{forged}/a/b")
    if forged not in (*_KNOWN, *_OWN):
        assert found & {Oddity.LOOK_ALIKE, Oddity.NOT_ASCII}
    if not forged.isascii():
        assert Oddity.NOT_ASCII in found


@given(st.data(), st.sampled_from(_LONG), st.sampled_from(string.ascii_lowercase))
def test_one_letter_off_gives_a_host_of_code_away(data, host, letter):
    place = data.draw(st.integers(0, host.index(".") - 1))
    forged = host[:place] + letter + host[place + 1 :]
    assert (Oddity.LOOK_ALIKE in _find_oddities(f"https://{forged}/a/b")) is (forged not in (*_KNOWN, *_OWN))


@given(_HOSTS.filter(lambda host: host not in ALIASES), _LABELS, st.sampled_from(["example", "test"]))
def test_a_known_host_before_another_gives_that_away(host, label, ending):
    assert Oddity.EMBEDDED in _find_oddities(f"https://{host}.{label}.{ending}/")


@given(st.sampled_from(sorted(_OWN)), st.lists(_LABELS.filter(lambda label: not label.startswith("xn--")), max_size=2))
def test_what_the_same_owners_have_is_never_strange_and_before_another_it_is(host, below):
    whole = ".".join([*below, host])
    assert not _find_oddities(f"https://{whole}/")
    assert Oddity.EMBEDDED in _find_oddities(f"https://{whole}.evil.example/")


@given(st.sampled_from(_LONG), _WORDS, _ENDINGS)
def test_a_long_name_gives_itself_away_however_it_is_written(host, word, ending):
    hyphens, joined = host.replace(".", "-"), host.replace(".", "")
    for forged in (f"{hyphens}.{word}.{ending}", f"{word}-{hyphens}.{ending}", f"{joined}.{word}.{ending}"):
        assert _find_oddities(f"https://{forged}/a/b") == {Oddity.EMBEDDED}
    for forged in (f"{word}-{host}", f"{word}{host}", f"{host.partition('.')[0]}.{word[:3]}xyz"):
        assert _find_oddities(f"https://{forged}/a/b") == {Oddity.LOOK_ALIKE}


@given(st.sampled_from([host.partition(".")[0] for host in _LONG]), _WORDS, _ENDINGS)
def test_a_host_of_ones_own_that_says_what_runs_there_is_never_strange(name, word, ending):
    for host in (f"{name}.{word}.{ending}", f"{name}-{word}.{word}.{ending}", f"{word}.{ending}"):
        assert not _find_oddities(f"https://{host}/a/b")


@given(st.lists(_LABELS.map(lambda label: f"page{label.replace('-', '')}"), min_size=1, max_size=3), _PATHS)
def test_ordinary_names_are_never_strange(labels, path):
    assert not _find_oddities(f"https://{'.'.join(labels)}.example/{path}")
