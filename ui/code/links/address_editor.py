"""A field for the address of code: what it is understood as stands below it while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from ui import language
from ui.code.links.understanding import understand
from ui.widgets.field_editor import FieldEditor
from ui.widgets.texts import let_names_break


def make_address_editor(label: str, store: Callable[[str], None]) -> FieldEditor:
    """An editor of an address.

    Args:
        label: its name for screen readers.
        store: given the text; stores it, or raises KnownError with the reason.
    """
    editor = FieldEditor(
        label,
        store,
        hint=language.tr("Paste or type an address"),
        labelled=False,
        explain=lambda typed: let_names_break(understand(typed).text),
    )
    editor.setObjectName("link-address")
    return editor
