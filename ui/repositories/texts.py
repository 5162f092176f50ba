"""What the view of repositories says, as plain functions of what is shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.code import CloneState, shorten_commit
from ui import language
from ui.code.link_texts import list_distance
from ui.repositories.columns import RepositoryColumn, column_label
from ui.repositories.rows import RepositoryRow


def cell_text(row: RepositoryRow, column: RepositoryColumn) -> str:
    """What a cell says; a dash where nothing is known, since there is no clone."""
    if column == RepositoryColumn.HOST:
        return row.host
    if column == RepositoryColumn.NAME:
        return row.name
    if column == RepositoryColumn.PAPERS:
        return language.format_count(row.papers)
    return _clone_text(row, column) or language.UNKNOWN


def cell_tip(row: RepositoryRow, column: RepositoryColumn) -> str:
    """What a cell says at length."""
    clone = row.clone
    if column == RepositoryColumn.PAPERS:
        return language.tr("Show the papers that link it")
    if column == RepositoryColumn.COMMIT and clone is not None and not clone.missing:
        return "\n".join(filter(None, (clone.state.subject, say_commit(clone.state))))
    if column == RepositoryColumn.FOLDER and clone is not None:
        return f"{clone.path}\n{say_origin(row)}"
    return cell_text(row, column)


def say_row(row: RepositoryRow, place: int, rows: int) -> str:
    """A row as it is read out, with its place among all."""
    papers = language.tr("%Ln papers", "%Ln paper", row.papers)
    said = language.tr("{name} on {host}, {papers}").format(name=row.name, host=row.host, papers=papers)
    at = language.tr("{place} of {count}", "the place of a row in a list")
    at = at.format(place=language.format_count(place), count=language.format_count(rows))
    return ", ".join(filter(None, (said, *_say_clone(row), at)))


def say_cell(text: str, column: RepositoryColumn) -> str:
    """A cell with this text as it is read out."""
    return f"{column_label(column)}: {language.tr('none') if text == language.UNKNOWN else text}"


def say_distance(state: CloneState) -> str:
    """How far a clone is from where it came from: ``2 behind``, ``up to date``; "" where git does not know."""
    if not state.commit:
        return ""
    if state.behind is None and state.ahead is None:
        return language.tr("no upstream")
    return ", ".join(list_distance(state)) or language.tr("up to date")


def say_distance_shortly(row: RepositoryRow) -> str:
    """The same of a clone that is both behind and ahead, where there is little room: ``↓12 ↑3``."""
    behind, ahead = row.distance or (0, 0)
    return f"↓{language.format_count(behind)} ↑{language.format_count(ahead)}" if behind and ahead else ""


def say_commit(state: CloneState) -> str:
    """The commit that is checked out: ``3f2a91c · 12 Mar 2026``; "" where there is none."""
    if not state.commit:
        return ""
    if state.committed_at is None:
        return shorten_commit(state.commit)
    day = language.format_day(state.committed_at.astimezone())
    return f"{shorten_commit(state.commit)} · {day}"


def say_branch(state: CloneState) -> str:
    """The branch that is checked out, or that none is."""
    if state.branch is not None:
        return state.branch
    return language.tr("no branch") if state.commit else ""


def say_folder(path: Path) -> str:
    """A folder, with the person's own as ``~``."""
    home = Path.home()
    return f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) and path != home else str(path)


def say_changed(changed: int) -> str:
    """How many files are not as they were committed."""
    return language.tr("%Ln changed files", "%Ln changed file", changed) if changed else language.tr("nothing changed")


def say_origin(row: RepositoryRow) -> str:
    """Whose clone it is, or that it is not there; "" without one."""
    if row.clone is None:
        return ""
    if row.clone.missing:
        return language.tr("The clone is not there any more.")
    return language.tr("Cloned by Refshelf") if row.clone.made else language.tr("Found on this computer")


def say_summary(rows: Sequence[RepositoryRow], shown: int) -> str:
    """How many repositories there are, how many are shown, and of how many there is a clone."""
    cloned = sum(row.is_cloned for row in rows)
    if shown != len(rows):
        said = language.tr("{shown} of %Ln repositories", "{shown} of %Ln repository", len(rows))
        first = said.format(shown=language.format_count(shown))
    else:
        first = language.tr("%Ln repositories", "%Ln repository", len(rows))
    return f"{first} · {language.tr('%Ln cloned', '%Ln cloned', cloned)}" if cloned else first


def say_selected(selected: int, shown: int) -> str:
    """What the status line says of the list."""
    if not selected:
        return language.tr("%Ln repositories", "%Ln repository", shown)
    said = language.tr("{selected} of %Ln selected", "{selected} of %Ln selected", shown)
    return said.format(selected=language.format_count(selected))


def _clone_text(row: RepositoryRow, column: RepositoryColumn) -> str:
    clone = row.clone
    if clone is None:
        return ""
    if column == RepositoryColumn.FOLDER:
        return language.tr("missing", "the folder of a clone") if clone.missing else say_folder(clone.path)
    if clone.missing:
        return ""
    if column == RepositoryColumn.BRANCH:
        return say_branch(clone.state)
    if column == RepositoryColumn.COMMIT:
        return say_commit(clone.state)
    if column == RepositoryColumn.DISTANCE:
        return say_distance(clone.state)
    return language.format_count(clone.state.changed)


def _say_clone(row: RepositoryRow) -> tuple[str, ...]:
    clone = row.clone
    if clone is None:
        return (language.tr("not cloned"),)
    folder = language.tr("cloned in {folder}").format(folder=clone.path)
    if clone.missing:
        return folder, say_origin(row)
    state = clone.state
    branch = language.tr("branch {name}").format(name=state.branch) if state.branch else ""
    return folder, branch, say_commit(state), say_distance(state), say_changed(state.changed)
