"""What the paper table says of a paper: in a cell, in a tip, and aloud."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from app.code import Code
from app.papers import PaperRow
from ui import language
from ui.paper_table.columns import Column, column_name
from ui.widgets.plain_tip import plain_tip


def cell_text(row: PaperRow, column: Column) -> str:
    """What a cell shows, in words where it shows a glyph; the Code column shows none."""
    return _TEXTS[column](row)


def cell_tip(row: PaperRow, column: Column) -> str:
    """What a cell says when the pointer rests on it."""
    if column == Column.CODE:
        return code_tip(row)
    if column == Column.SUBJECT and row.subject:
        return plain_tip(_format_subject(row.subject))
    if column == Column.ADDED and row.added_at is not None:
        return language.format_moment(row.added_at)
    return plain_tip(cell_text(row, column))


def code_tip(row: PaperRow) -> str:
    """What a click on a paper's code does, or why there is nothing to click."""
    if row.code == Code.LINK:
        from app.repositories.host_names import name_host  # noqa: PLC0415 - the first paint shows no tip

        return plain_tip(language.tr("Open the code on {host} in the browser.").format(host=name_host(row.code_host)))
    return language.tr("The page says there is code, but gives no link.") if row.code == Code.BADGE else ""


def spoken_row(row: PaperRow, place: int, of: int, shown: AbstractSet[Column] = frozenset()) -> str:
    """A row as one sentence with its place in the list; what it has in further columns that are shown is said too."""
    sentence = language.tr("{place} of {all}: {title}. {authors}, {date}, {citations}, {code}").format(
        place=place,
        all=of,
        title=row.title,
        authors=row.authors or language.tr("No authors"),
        date=language.format_date(row.issued, long=True) if row.issued else language.tr("no date"),
        citations=_spoken_citations(row),
        code=spoken_code(row.code),
    )
    more = [spoken_cell(row, column) for column in _SAID_IF_SHOWN if column in shown and _has(row, column)]
    return f"{', '.join([sentence, *more])}."


def spoken_cell(row: PaperRow, column: Column) -> str:
    """A cell with the name of its column."""
    if column == Column.CODE:
        spoken = spoken_code(row.code)
        return spoken[:1].upper() + spoken[1:]
    text = spoken_stars(row.rating) if column == Column.RATING else cell_text(row, column)
    said = language.tr("unknown") if text in ("", language.UNKNOWN) and column == Column.CITATIONS else text
    return f"{column_name(column)}: {said or language.tr('none')}"


def spoken_stars(rating: int | None) -> str:
    """A rating in words; "" without one."""
    return "" if rating is None else language.tr("%Ln stars", "%Ln star", rating)


_SAID_IF_SHOWN = (Column.VENUE, Column.STATUS, Column.RATING, Column.TAGS, Column.FILES, Column.NOTES)


def _has(row: PaperRow, column: Column) -> bool:
    return bool(cell_text(row, column))


def _spoken_citations(row: PaperRow) -> str:
    if row.citations is None:
        return language.tr("citations unknown")
    return language.tr("%Ln citations", "%Ln citation", row.citations)


def spoken_code(code: Code) -> str:
    """What is known of a paper's code, in words."""
    if code == Code.LINK:
        return language.tr("code linked")
    return language.tr("said to have code, without a link") if code == Code.BADGE else language.tr("no code")


def _position(row: PaperRow) -> str:
    return language.format_place(row.position) if row.position else ""


def _date(row: PaperRow) -> str:
    return language.format_date(row.issued) if row.issued else ""


def _citations(row: PaperRow) -> str:
    return language.format_known(row.citations)


def _status(row: PaperRow) -> str:
    if row.status is None:
        return ""
    from ui.widgets.field_texts import status_word  # noqa: PLC0415 - the columns of the first paint do not need it

    return status_word(row.status)


def _subject(row: PaperRow) -> str:
    """The class as arXiv writes it, ``cs.CL``; what it is called stands in the tip."""
    if not row.subject:
        return ""
    from app.subjects import find_subject_class  # noqa: PLC0415 - the columns of the first paint do not need it

    return find_subject_class(row.subject) or row.subject


def _format_subject(printed: str) -> str:
    from app.subjects import format_subject  # noqa: PLC0415

    return format_subject(printed)


def _added(row: PaperRow) -> str:
    if row.added_at is None:
        return ""
    return language.format_day(row.added_at.astimezone())


_TEXTS: dict[Column, Callable[[PaperRow], str]] = {
    Column.POSITION: _position,
    Column.TITLE: lambda row: row.title,
    Column.AUTHORS: lambda row: row.authors,
    Column.ISSUED: _date,
    Column.VENUE: lambda row: row.venue or "",
    Column.SUBJECT: _subject,
    Column.CITATIONS: _citations,
    Column.STATUS: _status,
    Column.RATING: lambda row: "★" * (row.rating or 0),
    Column.TAGS: lambda row: ", ".join([tag.name for tag in row.tags]),
    Column.CODE: lambda _: "",
    Column.FILES: lambda row: language.format_count(row.files) if row.files else "",
    Column.NOTES: lambda row: language.format_count(row.notes) if row.notes else "",
    Column.ADDED: _added,
    Column.CITATION_KEY: lambda row: row.citation_key,
}
