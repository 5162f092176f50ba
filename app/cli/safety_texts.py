"""Backups and checks, as text for a terminal and as JSON."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from app.cli.as_text import count_papers, count_things
from app.library.backups import Backup, RestorePreview
from app.library.checking import Finding


def format_backups(backups: Iterable[Backup]) -> Iterator[str]:
    """One line a backup: when it was made (local time), papers, size, why, and where it is."""
    for backup in backups:
        papers = f"{backup.papers:,} papers" if backup.good else "damaged"
        why = (backup.kind or "").replace("-", " ")
        yield f"{_time(backup.made_at)}  {papers:>16} {_size(backup.size):>10}  {why:<14} {backup.path}"


def format_backup(backup: Backup) -> str:
    """What a backup holds and where it is, on one line."""
    return f"{count_papers(backup.papers)}, made {_time(backup.made_at)}, {_size(backup.size)} ({backup.path})"


def format_preview(preview: RestorePreview) -> Iterator[str]:
    """What the library holds, what the backup holds, and what going back would take away."""
    last = preview.last_change
    changed = f", last changed {_time(last.made_at)} ({last.label})" if last else ""
    yield f"Library now: {count_papers(preview.papers)}{changed}"
    yield f"Backup:      {format_backup(preview.backup)}"
    losses = (
        (preview.lost, "{} that it does not have", count_papers),
        (preview.changes, "{} made since", _count_changes),
    )
    lost = [words.format(count(number)) for number, words, count in losses if number]
    yield f"Taken away:  {' and '.join(lost) or 'nothing'}"
    if preview.returning:
        yield f"Brought back: {count_papers(preview.returning)} that the library does not have now"
    if preview.differing:
        them = "it" if preview.differing == 1 else "them"
        yield f"Set back:    {count_papers(preview.differing)} as the backup has {them}"


def format_finding(finding: Finding) -> Iterator[str]:
    """One line if all is well, else a line a problem and what to do."""
    if finding.is_good:
        yield f"ok     {finding.name}"
        return
    for problem in finding.problems:
        yield f"WRONG  {finding.name}: {problem}"
    yield f"       {finding.remedy}"


def backup_to_json(backup: Backup) -> dict[str, Any]:
    """A backup."""
    return {
        "path": str(backup.path),
        "kind": None if backup.kind is None else str(backup.kind),
        "made_at": backup.made_at.isoformat(),
        "papers": backup.papers if backup.good else None,
        "revision": backup.revision if backup.good else None,
        "size": backup.size,
        "good": backup.good,
    }


def findings_to_json(findings: Iterable[Finding], backup: Path | None) -> dict[str, Any]:
    """What the checks found last, and the backup made before something was made anew."""
    found = list(findings)
    return {
        "good": all(finding.is_good for finding in found),
        "repaired": backup is not None,
        "backup": None if backup is None else str(backup),
        "checks": [
            {
                "name": finding.name,
                "good": finding.is_good,
                "problems": list(finding.problems),
                "remedy": finding.remedy or None,
                "repairable": finding.repairable,
            }
            for finding in found
        ],
    }


def _time(moment: datetime.datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _size(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB"


def _count_changes(count: int) -> str:
    return count_things(count, "change", "changes")
