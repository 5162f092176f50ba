"""What is pointed out of an address before it is opened."""

from __future__ import annotations

import pytest

from app.repositories.hosts import ARCHIVES, HOSTS
from app.repositories.look_alikes import AddressWarning, Oddity, find_warnings
from app.values import parse_url


def _find(url: str) -> list[tuple[Oddity, tuple[str, ...]]]:
    return [(warning.oddity, warning.values) for warning in find_warnings(parse_url(url))]


@pytest.mark.parametrize("host", [*HOSTS, *ARCHIVES, "doi.org", "arxiv.org", "gist.github.com", "openbmb.github.io"])
@pytest.mark.parametrize("address", ["https://{}/OpenBMB/ChatDev", "http://www.{}", "https://{}:443/", "https://{}./x"])
def test_nothing_is_strange_about_a_host_that_we_know(host, address):
    assert _find(address.format(host)) == []


@pytest.mark.parametrize(
    "url",
    [
        "https://gitee.com/a/b",
        "https://gitlab.inria.fr/team/name",
        "https://gitlab.com/a@b",
        "https://scholar.google.com.hk/scholar?q=x",
        "https://github.blog/",
        "https://gitlab.io",
        "https://thunlp.org/people",
        "https://usf.io",
        "https://s-r.ht.example",
        "https://my_page.example.org/~me",
        "https://web.archive.org/web/2020/https://github.com/a/b",
        "https://example.org/?next=https://user@evil.example",
        "http://localhost/x",
        "https://gitbook.com",
        "https://3d-vision.example",
        "https://www.hf.co.uk",
        "https://gitlab.cn/x",
        "https://bitbucket.com/a/b",
        "https://objects.githubusercontent.com/x",
        "https://gitlab.gnome.org/a/b",
        "https://gitlab.example.edu/a/b",
        "https://gitlab-ext.example.com/a/b",
        "https://github.example.com/a/b",
        "https://github-pages.example.edu/",
        "https://bitbucket.example.org/a/b",
        "https://gitea.io/",
        "https://hf.co/a/b",
        "https://githubstatus.com",
        "https://kaggleusercontent.com/x",
        "https://ar5iv.labs.arxiv.org/html/2303.17760",
        "https://gitcode.com/a/b",
        "https://github.community/",
        "https://hub.example.co.uk",
    ],
)
def test_nothing_is_strange_about_an_ordinary_address(url):
    assert _find(url) == []


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://github.com@evil.example/x", [(Oddity.USER_INFO, ("github.com", "evil.example"))]),
        ("https://me:pw@github.com/x", [(Oddity.USER_INFO, ("me:pw", "github.com"))]),
        ("https://a@b@github.com/x", [(Oddity.USER_INFO, ("a@b", "github.com"))]),
        ("https://münchen.example", [(Oddity.NOT_ASCII, ("münchen.example", "xn--mnchen-3ya.example"))]),
        ("https://straße.example", [(Oddity.NOT_ASCII, ("straße.example", "xn--strae-oqa.example"))]),
        (
            "https://日本のサイト.example",
            [(Oddity.NOT_ASCII, ("日本のサイト.example", "xn--u9jxf0b3ds196acvb.example"))],
        ),
        ("https://ｇｉｔｈｕｂ.com/x", [(Oddity.NOT_ASCII, ("ｇｉｔｈｕｂ.com", "github.com"))]),
        ("https://github。com/x", [(Oddity.NOT_ASCII, ("github。com", "github.com"))]),
        ("https://xn--mnchen-3ya.example", [(Oddity.PUNYCODE, ("münchen.example", "xn--mnchen-3ya.example"))]),
        ("https://xn--99999999999.example", [(Oddity.STRANGE_SIGN, ("xn--99999999999.example",))]),
        ("https://xn--gro-4q0a.example", [(Oddity.STRANGE_SIGN, ("xn--gro-4q0a.example",))]),  # with U+202E
        ("https://githab.com/x", [(Oddity.LOOK_ALIKE, ("githab.com", "github.com"))]),
        ("https://gihtub.com/x", [(Oddity.LOOK_ALIKE, ("gihtub.com", "github.com"))]),
        ("https://github.co", [(Oddity.LOOK_ALIKE, ("github.co", "github.com"))]),
        ("https://github.xyz", [(Oddity.LOOK_ALIKE, ("github.xyz", "github.com"))]),
        ("https://www.g1thub.com", [(Oddity.LOOK_ALIKE, ("www.g1thub.com", "github.com"))]),
        ("https://gltlab.com", [(Oddity.LOOK_ALIKE, ("gltlab.com", "gitlab.com"))]),
        ("https://0sf.io", [(Oddity.LOOK_ALIKE, ("0sf.io", "osf.io"))]),
        ("https://rnodelscope.cn", [(Oddity.LOOK_ALIKE, ("rnodelscope.cn", "modelscope.cn"))]),
        ("https://github.com.evil.example", [(Oddity.EMBEDDED, ("github.com.evil.example", "github.com"))]),
        ("https://a.g1thub.com.evil.example", [(Oddity.EMBEDDED, ("a.g1thub.com.evil.example", "github.com"))]),
        ("https://github-com.evil.example", [(Oddity.EMBEDDED, ("github-com.evil.example", "github.com"))]),
        ("https://gitlab.org.evil.example", [(Oddity.EMBEDDED, ("gitlab.org.evil.example", "gitlab.org"))]),
        ("https://githubcom.evil.example", [(Oddity.EMBEDDED, ("githubcom.evil.example", "github.com"))]),
        ("https://github-com-login.example", [(Oddity.EMBEDDED, ("github-com-login.example", "github.com"))]),
        (
            "https://raw.githubusercontent.com.evil.example",
            [(Oddity.EMBEDDED, ("raw.githubusercontent.com.evil.example", "githubusercontent.com"))],
        ),
        (
            "https://raw-githubusercontent.com",
            [(Oddity.LOOK_ALIKE, ("raw-githubusercontent.com", "githubusercontent.com"))],
        ),
        ("https://githubusercontent.co", [(Oddity.LOOK_ALIKE, ("githubusercontent.co", "githubusercontent.com"))]),
        ("https://wwwgithub.com", [(Oddity.LOOK_ALIKE, ("wwwgithub.com", "github.com"))]),
        ("https://hugging-face.org", [(Oddity.LOOK_ALIKE, ("hugging-face.org", "huggingface.co"))]),
        ("https://g1thub.xyz", [(Oddity.LOOK_ALIKE, ("g1thub.xyz", "github.com"))]),
        ("https://a.g1thub.io", [(Oddity.LOOK_ALIKE, ("a.g1thub.io", "github.io"))]),
        ("https://gltlab.org", [(Oddity.LOOK_ALIKE, ("gltlab.org", "gitlab.org"))]),
        ("https://www.github.co.uk", [(Oddity.LOOK_ALIKE, ("www.github.co.uk", "github.com"))]),
        ("https://github.cm", [(Oddity.LOOK_ALIKE, ("github.cm", "github.com"))]),
        ("https://127.0.0.1/x", [(Oddity.IP_ADDRESS, ("127.0.0.1",))]),
        ("https://2130706433/x", [(Oddity.IP_ADDRESS, ("2130706433",))]),
        ("https://0x7f.0x1/x", [(Oddity.IP_ADDRESS, ("0x7f.0x1",))]),
        ("https://[::1]/x", [(Oddity.IP_ADDRESS, ("::1",))]),
        ("https://[::1]:80/x", [(Oddity.IP_ADDRESS, ("::1",)), (Oddity.PORT, ("80",))]),
        ("https://github.com:8443/x", [(Oddity.PORT, ("8443",))]),
        ("http://github.com:443/x", [(Oddity.PORT, ("443",))]),
        ("https://githu%62.com/x", [(Oddity.STRANGE_SIGN, ("githu%62.com",))]),
        (r"https://evil.example\@github.com/", [(Oddity.STRANGE_SIGN, (r"evil.example\@github.com",))]),
    ],
)
def test_what_is_strange_is_told_with_what_it_leads_to(url, found):
    assert _find(url) == found


def test_letters_of_several_scripts_are_told_by_name():
    assert find_warnings(parse_url("https://githаb.com")) == (  # with a Cyrillic a
        AddressWarning(Oddity.NOT_ASCII, ("githаb.com", "xn--githb-7ve.com")),
        AddressWarning(Oddity.MIXED_SCRIPTS, ("githаb", "CYRILLIC", "LATIN")),
        AddressWarning(Oddity.LOOK_ALIKE, ("githаb.com", "github.com")),
    )


def test_coded_letters_are_seen_through():
    assert [oddity for oddity, _values in _find("https://xn--gthub-n4a.com")] == [Oddity.PUNYCODE, Oddity.LOOK_ALIKE]
