"""The editor of each field of a paper: what it is called, what it proposes, what it says of what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.dates import parse_date
from app.errors import InvalidValue
from app.library import Library
from app.search_query.suggesting import Suggests
from app.subjects import format_subject, is_subject
from ui import language
from ui.detail_pane.proposals import propose_from, propose_subjects
from ui.widgets.field_editor import FieldEditor
from ui.widgets.field_texts import field_hint, field_label, invitation
from ui.widgets.value_completion import Proposal, Suggest, ValueCompletion


def make_field_editor(
    name: str,
    library: Library,
    store: Callable[[str], None],
    *,
    labelled: bool = True,
    there: Callable[[], Sequence[Proposal]] | None = None,
) -> FieldEditor:
    """An editor of this field.

    Args:
        store: given the text; stores it, or raises KnownError with the reason.
        there: what is proposed before anything is typed, in place of what is usual.
    """
    editor = FieldEditor(
        field_label(name),
        store,
        hint=field_hint(name),
        labelled=labelled,
        invitation=invitation(name, labelled=labelled),
        explain=_EXPLAINED.get(name),
    )
    editor.setObjectName(f"field-{name}")
    suggest = _find_suggest(name, library)
    if there is not None:
        suggest = _propose_first(there, suggest)
    if suggest is not None:
        ValueCompletion(editor.text_edit, suggest, separators=",;" if name == "affiliations" else "")
    return editor


def _propose_first(there: Callable[[], Sequence[Proposal]], suggest: Suggest | None) -> Suggest:
    def propose(typed: str) -> Sequence[Proposal]:
        return (() if typed else there()) or (suggest(typed) if suggest is not None else ())

    return propose


def _find_suggest(name: str, library: Library) -> Suggest | None:
    if name == "subject":
        return propose_subjects
    kinds = {"venue": Suggests.VENUE, "affiliations": Suggests.AFFILIATION}
    return propose_from(library, kinds[name]) if name in kinds else None


def _explain_date(typed: str) -> str:
    try:
        return language.format_date(parse_date(typed), long=True)
    except InvalidValue:
        return language.tr("Not a date yet")


def _explain_subject(typed: str) -> str:
    printed = typed.strip()
    return format_subject(printed) if is_subject(printed) else ""


_EXPLAINED = {"issued": _explain_date, "subject": _explain_subject}
