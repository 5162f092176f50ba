"""Papers and figures as the JSON that ``docs/command-line.md`` describes; an unknown value is null."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.code import Code, RepositoryLink
from app.importing.plan import ImportPlan
from app.metrics import Figures
from app.names import Name
from app.papers import CitationCount, Note, Paper, PaperFile, PaperSource, ReportedFigures
from app.repositories.kinds import kind_of

if TYPE_CHECKING:
    from app.cli.figure_texts import Computed
    from app.metrics.estimates import Estimate
    from app.metrics.series import GroupRow, SourceSpan

_IMPORT_COUNTS = ("read", "added", "updated", "unchanged", "skipped")


def paper_to_json(paper: Paper) -> dict[str, Any]:
    """A paper, whole."""
    return {
        "id": paper.id,
        "title": paper.title,
        "authors": [_name_to_json(name) for name in paper.authors],
        "authors_truncated": paper.authors_truncated,
        "issued": str(paper.issued) if paper.issued else None,
        "subject": paper.subject,
        "affiliations": list(paper.affiliations),
        "has_code": paper.code is not Code.NONE,
        "repositories": [_repository_to_json(link) for link in paper.repositories],
        "links": [link_to_json(link) for link in paper.repositories],
        "web_links": [{"url": link.url, "kind": link.kind.value} for link in paper.web_links],
        "citations": paper.citations,
        "abstract": paper.abstract,
        "citation_key": paper.citation_key,
        "venue": paper.venue,
        "volume": paper.volume,
        "issue": paper.issue,
        "pages": paper.pages,
        "doi": paper.doi,
        "arxiv_id": paper.arxiv_id,
        "url": paper.url,
        "status": paper.status,
        "rating": paper.rating,
        "novelty": plain_number(paper.novelty),
        "ai_score": plain_number(paper.ai_score),
        "tags": [tag.name for tag in paper.tags],
        "collections": [collection.path for collection in paper.collections],
        "former_keys": list(paper.former_keys),
        "added_at": paper.added_at.isoformat(),
    }


def source_to_json(source: PaperSource) -> dict[str, Any]:
    """Where a paper was listed."""
    return {
        "profile": source.researcher or None,
        "position": source.position,
        "code_badge": source.code_badge,
        "first_line": source.first_line,
        "last_line": source.last_line,
        "year_assumed": source.year_assumed,
        "gone_on": str(source.gone_on) if source.gone_on else None,
    }


def count_to_json(count: CitationCount) -> dict[str, Any]:
    """How often a paper was cited, by whose count, and when."""
    return {"citations": count.citations, "source": count.source, "counted_on": str(count.counted_on)}


def reported_to_json(reported: ReportedFigures, captured_on: datetime.date) -> dict[str, Any]:
    """The figures that a page states, and the day on which it was captured."""
    names = ("name", "subject", "h_index", "papers", "citations", "novelty", "ai_score")
    return {name: getattr(reported, name) for name in names} | {"captured_on": str(captured_on)}


def computed_to_json(computed: Computed) -> dict[str, Any]:
    """All figures of a set: each as one number, with what is known of it, and by whom its citations were counted."""
    old = figures_to_json(computed.figures)
    numbers = {name: plain_number(each.value) for name, each in computed.estimates.items()}
    return {
        "computed": old | {name: number for name, number in numbers.items() if old.get(name) is None},
        "estimates": {name: _estimate_to_json(each) for name, each in computed.estimates.items()},
        "count_sources": [_source_span_to_json(each) for each in computed.sources.sources],
        "counts_of_unknown_source": computed.sources.unknown,
    }


def group_to_json(group: GroupRow) -> dict[str, Any]:
    """The figures of a group; ``name`` is null for the papers of which it is not known."""
    figures = figures_to_json(group.figures)
    return {"name": group.name} | {name: figures[name] for name in figures if name not in ("novelty", "ai_score")}


def _estimate_to_json(estimate: Estimate) -> dict[str, Any]:
    low, high = plain_number(estimate.low), plain_number(estimate.high)
    known = {"knowing": estimate.knowing.value, "low": low, "high": high}
    return known | {"rests_on": estimate.rests_on, "papers": estimate.papers}


def _source_span_to_json(span: SourceSpan) -> dict[str, Any]:
    days = {"first": str(span.first), "last": str(span.last)}
    return {"source": span.source, "papers": span.papers} | days


def figures_to_json(figures: Figures) -> dict[str, Any]:
    """The figures computed from papers."""
    return {
        "papers": figures.papers,
        "papers_with_citations": figures.papers_with_citations,
        "citations": figures.citations,
        "h_index": figures.h_index,
        "g_index": figures.g_index,
        "i10_index": figures.i10_index,
        "novelty": None,
        "ai_score": None,
        "with_code": figures.with_code,
        "with_badge_only": figures.with_badge_only,
    }


def plain_number(value: float | None) -> float | None:
    """A number without a fraction that says nothing: 50 in place of 50.0."""
    return int(value) if value is not None and value == int(value) else value


def imports_to_json(plans: Sequence[ImportPlan]) -> dict[str, Any]:
    """What the import of a text does; of one with several pages all that they do, and each by itself in ``pages``."""
    pages = [import_to_json(plan) for plan in plans]
    if len(pages) == 1:
        return pages[0]
    counts = {name: sum(page[name] for page in pages) for name in _IMPORT_COUNTS}
    problems = [problem for page in pages for problem in page["problems"]]
    return {"format": pages[0]["format"], **counts, "problems": problems, "profile": None, "pages": pages}


def import_to_json(plan: ImportPlan) -> dict[str, Any]:
    """What an import does; read = added + updated + unchanged + skipped."""
    source, counts = plan.source, plan.counts
    captured_on = plan.captured_on
    return {
        "format": source.format,
        "read": len(source.papers),
        "added": counts.added,
        "updated": counts.updated,
        "unchanged": counts.unchanged,
        "skipped": counts.skipped,
        "problems": [
            {"line": each.line, "column": each.column, "severity": str(each.severity), "message": each.message}
            for each in source.problems
        ],
        "profile": reported_to_json(source.reported, captured_on) if source.reported else None,
    }


def note_to_json(note: Note) -> dict[str, Any]:
    """A note on a paper."""
    times = {"made_at": note.made_at.isoformat(), "edited_at": note.edited_at.isoformat()}
    return {"id": note.id, "text": note.text, **times}


def file_to_json(file: PaperFile) -> dict[str, Any]:
    """A file of a paper."""
    what = {"id": file.id, "name": file.name, "kind": str(file.kind), "path": str(file.path), "size": file.size}
    return {**what, "added_at": file.added_at.isoformat(), "missing": file.missing}


def _name_to_json(name: Name) -> dict[str, str]:
    return {"literal": name.literal} if name.literal else {"family": name.family, "given": name.given}


def _repository_to_json(link: RepositoryLink) -> dict[str, str | None]:
    """A repository as a paper has it, in the five keys that it always had."""
    repository = link.repository
    parts = {"host": repository.host, "owner": repository.owner, "name": repository.name}
    return {"url": link.url, **parts, "ref": link.ref}


def link_to_json(link: RepositoryLink) -> dict[str, str | None]:
    """A link to a repository; what was never noted of it is null."""
    noted = {"read_at": link.read_at or None, "how_run": link.how_run or None}
    return {**_repository_to_json(link), "path": link.path, "kind": kind_of(link).value, **noted}
