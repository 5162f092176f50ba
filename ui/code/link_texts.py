"""What is said of links to code: what is behind one, what of its repository it names, and where that is cloned."""

from __future__ import annotations

import pathlib
import re

from app.code import Clone, CloneState, Link, LinkKind, RepositoryLink, WebLink, is_commit, shorten_commit
from app.repositories.kinds import kind_of
from ui import language

_VERSION = re.compile(r"v?\d+(?:\.\d+)+\S*", re.IGNORECASE)

_GLYPHS = {
    LinkKind.CODE: "code-tags",
    LinkKind.MODEL: "cube-outline",
    LinkKind.DATA: "database-outline",
    LinkKind.DEMO: "play-circle-outline",
    LinkKind.HOMEPAGE: "web",
    LinkKind.GIST: "text-box-outline",
    LinkKind.ORGANISATION: "account-group-outline",
}


def kind_glyph(kind: LinkKind) -> str:
    """The name of the glyph that stands for what is behind a link."""
    return _GLYPHS[kind]


def kind_word(kind: LinkKind) -> str:
    """What is behind a link, in a word."""
    words = {
        LinkKind.CODE: language.tr("Code"),
        LinkKind.MODEL: language.tr("Model"),
        LinkKind.DATA: language.tr("Data"),
        LinkKind.DEMO: language.tr("Demo"),
        LinkKind.HOMEPAGE: language.tr("Homepage"),
        LinkKind.GIST: language.tr("Gist"),
        LinkKind.ORGANISATION: language.tr("Organisation"),
    }
    return words[kind]


def format_ref(link: RepositoryLink) -> str:
    """What a link names of its repository's history: ``branch puppeteer``, ``commit 3f2a91c``; "" where nothing."""
    if not link.ref:
        return ""
    if _is_commit(link.ref):
        return language.tr("commit {name}").format(name=shorten_commit(link.ref))
    if f"/tag/{link.ref}" in link.url:
        return language.tr("tag {name}").format(name=link.ref)
    if _VERSION.fullmatch(link.ref):  # an address does not tell, and a version is nearly always a tag
        return language.tr("branch or tag {name}").format(name=link.ref)
    return language.tr("branch {name}").format(name=link.ref)


def format_path(link: RepositoryLink) -> str:
    """What a link names within its repository: ``folder src/x``, ``file README.md``; "" where nothing."""
    if not link.path:
        return ""
    text = language.tr("file {path}") if "/blob/" in link.url else language.tr("folder {path}")
    return text.format(path=link.path)


def format_within(link: RepositoryLink) -> str:
    """What of its repository a link names: ``branch main, folder src/x``; "" where it is the whole."""
    return ", ".join(filter(None, (format_ref(link), format_path(link))))


def format_traits(link: Link) -> str:
    """What is behind a link, and what of its repository it names: ``Code, branch puppeteer``."""
    if isinstance(link, WebLink):
        return kind_word(link.kind)
    return ", ".join(filter(None, (kind_word(kind_of(link)), format_within(link))))


def format_telling(link: Link) -> str:
    """The same without that it leads to code, which need not be said of a repository: ``branch puppeteer``."""
    if isinstance(link, RepositoryLink) and kind_of(link) == LinkKind.CODE:
        return format_within(link)
    return format_traits(link)


def format_link(link: Link) -> str:
    """A link in a line: ``github.com/OpenBMB/ChatDev (branch puppeteer)``; that it leads to code need not be said."""
    name = format_address(link.url) if isinstance(link, WebLink) else str(link.repository)
    traits = format_telling(link)
    return language.tr("{name} ({traits})", "of a link").format(name=name, traits=traits) if traits else name


def say_no_link(*, beside: bool = False) -> str:
    """What is said of a badge without a link; ``beside`` others, to what is no repository."""
    if beside:
        return language.tr("The page says there is code, but links no repository.")
    return language.tr("The page says there is code, but gives no link.")


def format_address(url: str) -> str:
    """An address without what all of them have."""
    return url.removeprefix("https://").removeprefix("http://").removesuffix("/")


def format_others(papers: int) -> str:
    """How many other papers share a repository that so many papers link; "" if none does."""
    others = papers - 1
    return "" if others < 1 else language.tr("also of %Ln other papers", "also of %Ln other paper", others)


def format_place(clone: Clone) -> str:
    """Where a repository is on this computer: ``cloned in …/ChatDev``."""
    return language.tr("cloned in {folder}").format(folder=shorten_path(clone.path))


def format_state(clone: Clone) -> str:
    """In what state that is: ``branch main, 2 behind``; "" where nothing is to be said."""
    return language.tr("which is not there any more") if clone.missing else ", ".join(_list_state(clone))


def shorten_path(path: pathlib.Path) -> str:
    """A folder by its name: ``…/ChatDev``."""
    return f"…/{path.name}" if path.parent.name else str(path)


def list_distance(state: CloneState) -> list[str]:
    """How many commits a clone is behind where it came from, and how many ahead; nothing where it is neither."""
    behind = [language.tr("%Ln behind", "%Ln behind", state.behind)] if state.behind else []
    ahead = [language.tr("%Ln ahead", "%Ln ahead", state.ahead)] if state.ahead else []
    return behind + ahead


def _list_state(clone: Clone) -> list[str]:
    state = clone.state
    parts = []
    if state.branch:
        parts.append(language.tr("branch {name}").format(name=state.branch))
    elif state.commit:
        parts.append(language.tr("commit {name}").format(name=shorten_commit(state.commit)))
    parts += list_distance(state)
    if state.changed:
        parts.append(language.tr("%Ln changed files", "%Ln changed file", state.changed))
    return parts


def _is_commit(ref: str) -> bool:
    return is_commit(ref) and (len(ref) == 40 or not ref.isalpha())
