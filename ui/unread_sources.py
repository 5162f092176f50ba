"""Keeps PySide from reading the source of each of our modules that is imported after it, a twentieth of the start.

It looks there for whether a module uses PySide at all, since one that does may have asked for another spelling of
Qt's names (``from __feature__ import snake_case``).  None of ours asks for that.
"""

from __future__ import annotations

import sys

_SUPPORT = "shibokensupport.feature"
_KNOWN = "pyside_feature_dict"
_OURS = ("app", "ui", "resources")


class _Known(dict[str, int]):
    """The modules that PySide has looked at, and ours."""

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or str(name).partition(".")[0] in _OURS


def leave_sources_unread() -> None:
    """Have PySide take our modules for looked at; where it keeps no such list any more, nothing is done."""
    import PySide6.QtCore  # noqa: F401, PLC0415 - brings the list with it, and is imported only for a window

    support = sys.modules.get(_SUPPORT)
    known = getattr(support, _KNOWN, None)
    if isinstance(known, dict):
        setattr(support, _KNOWN, _Known(known))
