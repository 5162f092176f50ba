"""The menu of several links of a paper: what is behind each, what it names, and the address that it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.code import Link, WebLink
from app.repositories.look_alikes import find_warnings
from app.values import Url
from ui import icons, language
from ui.code.link_texts import format_traits
from ui.collecting.moment_menu import MomentMenu
from ui.widgets.plain_tip import plain_tip

_LONGEST = 72
"""Signs of an address that are shown; its tip has all of them."""


class LinkChoice(MomentMenu):
    """Lets a person choose one of several links.

    Args:
        choose: given the address of the one that is chosen.
    """

    def __init__(self, links: Sequence[Link], choose: Callable[[Url], object], parent: QWidget) -> None:
        super().__init__("code_menu", parent)
        self.setToolTipsVisible(True)
        for link in links:
            self._add_link(link, choose)

    def _add_link(self, link: Link, choose: Callable[[Url], object]) -> None:
        traits = format_traits(link)
        if find_warnings(link.url):
            traits = language.tr("{traits}; strange address", "of a link").format(traits=traits)
            icon = icons.icon("alert-outline", role="caution")
        else:
            icon = icons.icon(_find_glyph(link))
        entry = self.add(f"{traits}\t{_shorten(link.url)}", lambda: choose(link.url))
        entry.setIcon(icon)
        entry.setToolTip(plain_tip(link.url))


def _find_glyph(link: Link) -> str:
    return "link-variant" if isinstance(link, WebLink) else icons.host_glyph(link.repository.host)


def _shorten(url: Url) -> str:
    half = _LONGEST // 2
    return url if len(url) <= _LONGEST else f"{url[:half]}…{url[-half:]}"
