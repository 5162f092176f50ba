"""Researchers, their captured pages, the figures those stated over time, and the texts they were read from."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from app.papers import PaperSource, Profile, ReportedFigures, Researcher, StatedFigures
from app.store.bulk import insert_rows
from app.values import PaperId, ProfileId, ResearcherId

if TYPE_CHECKING:
    from app.store.writer import ChangeInProgress

_FIGURES = (
    "name", "subject", "h_index", "papers", "citations", "novelty", "ai_score", "i10_index", "since_year",
    "citations_since", "h_index_since", "i10_index_since", "identifier", "affiliation", "interests",
)  # fmt: skip
"""The columns of ``profile_figures`` that a page states; all but the last, a list in one text, as they are."""

_BETWEEN_INTERESTS = "; "


Link = tuple[str, str]
"""A link of a page that was copied as HTML: the text that it stands under, and where it leads."""


class PastImport(NamedTuple):
    """An import of a text that came before: its id and the day its page was captured."""

    id: int
    captured_on: datetime.date


class Listing(NamedTuple):
    """A paper's place in a source: on a page of a researcher, or in a text without a header (profile None)."""

    profile_id: ProfileId | None
    import_id: int
    position: int
    title_key: str
    code_badge: bool
    first_line: int
    last_line: int
    year_assumed: bool


_PIECE = 1024 * 1024
"""Characters of a text that are encoded at once."""

_LISTING = Listing._fields
_read_listing = attrgetter(*_LISTING)
_read_figures = attrgetter(*_FIGURES)


def hash_text(text: str, links: Sequence[Link] = ()) -> str:
    """The SHA-256 of a source text, in hexadecimal, and of its links if it has any; imports of the same share it."""
    import hashlib

    digest = hashlib.sha256()
    for piece in _encode(text):
        digest.update(piece)
    if links:
        digest.update(b"\0" + _store_links(links).encode())  # no source text holds a NUL
    return digest.hexdigest()


def _store_links(links: Sequence[Link]) -> str:
    return json.dumps([list(link) for link in links])


def _encode(text: str) -> Iterator[bytes]:
    """A text as UTF-8 in pieces, since that of 100,000 papers is too large to stand in memory twice."""
    for start in range(0, len(text), _PIECE):
        yield text[start : start + _PIECE].encode("utf-8", "surrogatepass")


def find_import(connection: sqlite3.Connection, text_hash: str) -> PastImport | None:
    """The first import of this very text, or None."""
    row = connection.execute(
        "SELECT id, captured_on FROM imports WHERE text_hash = ? ORDER BY id", (text_hash,)
    ).fetchone()
    return None if row is None else PastImport(row[0], datetime.date.fromisoformat(row[1]))


def add_import(
    change: ChangeInProgress,
    text: str,
    text_hash: str,
    *,
    format: str,
    name: str,
    captured_on: datetime.date,
    links: Sequence[Link] = (),
) -> int:
    """Record an import and keep its text and links, once by hash; the text itself stays when the import is undone."""
    change.connection.execute(
        "INSERT OR IGNORE INTO source_texts (hash, compressed, links) VALUES (?, ?, ?)",
        (text_hash, _compress(text), _store_links(links) if links else None),
    )
    sql = "INSERT INTO imports (text_hash, format, name, captured_on, imported_at) VALUES (?, ?, ?, ?, ?)"
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    return change.connection.execute(sql, (text_hash, format, name, str(captured_on), now)).lastrowid or 0


def _compress(text: str) -> bytes:
    import zlib

    compressor = zlib.compressobj(level=1)
    return b"".join([*map(compressor.compress, _encode(text)), compressor.flush()])


def set_captured_on(change: ChangeInProgress, import_id: int, captured_on: datetime.date) -> None:
    """Correct the day on which the page of an import was captured."""
    for table, column in (("imports", "id"), ("profile_figures", "import_id")):
        change.connection.execute(
            f"UPDATE {table} SET captured_on = ? WHERE {column} = ?", (str(captured_on), import_id)
        )


def read_text(connection: sqlite3.Connection, text_hash: str) -> str | None:
    """The text that was kept under a hash."""
    import zlib

    row = connection.execute("SELECT compressed FROM source_texts WHERE hash = ?", (text_hash,)).fetchone()
    return None if row is None else zlib.decompress(row[0]).decode("utf-8", "surrogatepass")


def read_links(connection: sqlite3.Connection, text_hash: str) -> tuple[Link, ...]:
    """The links that were kept with the text of a hash, in their order."""
    row = connection.execute("SELECT links FROM source_texts WHERE hash = ?", (text_hash,)).fetchone()
    return tuple((text, url) for text, url in json.loads(row[0])) if row and row[0] else ()


def find_profile(
    connection: sqlite3.Connection, name: str, format: str, identifier: str | None = None
) -> ProfileId | None:
    """The page of this site with this identifier; else that of a researcher of this name, or None.

    A page that is known by another identifier is somebody else's, whatever the name; where no identifier is given, a
    page without one comes first.
    """
    by_identifier = "SELECT id FROM profiles WHERE format = ? AND identifier = ? ORDER BY id"
    by_name = (
        "SELECT profiles.id FROM researchers JOIN profiles ON researcher_id = researchers.id WHERE researchers.name = ?"
        " AND format = ? AND (?3 IS NULL OR identifier IS NULL) ORDER BY identifier IS NOT NULL, profiles.id"
    )
    row = connection.execute(by_identifier, (format, identifier)).fetchone()
    row = row or connection.execute(by_name, (name, format, identifier)).fetchone()
    return None if row is None else ProfileId(row[0])


def get_researcher_id(connection: sqlite3.Connection, profile_id: ProfileId) -> ResearcherId:
    """Whose page a profile is."""
    return ResearcherId(
        connection.execute("SELECT researcher_id FROM profiles WHERE id = ?", (profile_id,)).fetchone()[0]
    )


def find_or_add_profile(change: ChangeInProgress, name: str, format: str, identifier: str | None = None) -> ProfileId:
    """The page that ``find_profile`` finds, else a new one; an identifier that was not known of it is kept."""
    found = find_profile(change.connection, name, format, identifier)
    if found is None:
        sql = "INSERT INTO profiles (researcher_id, format, identifier) VALUES (?, ?, ?)"
        values = (_find_or_add_researcher(change, name, format), format, identifier)
        return ProfileId(change.connection.execute(sql, values).lastrowid or 0)
    if identifier is not None:
        sql = "UPDATE profiles SET identifier = ? WHERE id = ? AND identifier IS NULL"
        change.connection.execute(sql, (identifier, found))
    return found


def _find_or_add_researcher(change: ChangeInProgress, name: str, format: str) -> int:
    """Somebody of this name without a page on this site: who has one is another person, since this page is new."""
    sql = (
        "SELECT id FROM researchers WHERE name = ? AND NOT EXISTS"
        " (SELECT 1 FROM profiles WHERE researcher_id = researchers.id AND format = ?) ORDER BY id"
    )
    row = change.connection.execute(sql, (name, format)).fetchone()
    if row is not None:
        return int(row[0])
    return change.connection.execute("INSERT INTO researchers (name) VALUES (?)", (name,)).lastrowid or 0


def add_figures(
    change: ChangeInProgress,
    profile_id: ProfileId,
    import_id: int,
    reported: ReportedFigures,
    *,
    captured_on: datetime.date,
    listed: int,
    listed_with_code: int,
) -> None:
    """Add one point to a profile's history."""
    names = ("profile_id", "import_id", "captured_on", "listed", "listed_with_code", *_FIGURES)
    values = (
        profile_id,
        import_id,
        str(captured_on),
        listed,
        listed_with_code,
        *_store_figures(reported),
    )
    marks = ", ".join("?" * len(names))
    change.connection.execute(f"INSERT INTO profile_figures ({', '.join(names)}) VALUES ({marks})", values)


def _store_figures(reported: ReportedFigures) -> tuple[Any, ...]:
    *figures, interests = _read_figures(reported)
    return (*figures, _BETWEEN_INTERESTS.join(interests))


def _make_reported(row: Sequence[Any]) -> ReportedFigures:
    """The figures of a row of these columns."""
    *figures, interests = row
    listed = tuple(interests.split(_BETWEEN_INTERESTS)) if interests else ()
    return ReportedFigures(**dict(zip(_FIGURES, (*figures, listed), strict=True)))


def set_listing(change: ChangeInProgress, paper_id: PaperId, listing: Listing) -> None:
    """Record where a paper stands on a page; its earlier place on the same page gives way, also one that was gone."""
    # A paper that another one of the page was merged into has both places.
    sql = (
        "SELECT id FROM profile_papers WHERE profile_id IS ? AND paper_id = ?"
        " ORDER BY title_key = ? DESC, position = ? DESC, id"
    )
    same = (listing.profile_id, paper_id, listing.title_key, listing.position)
    earlier = change.connection.execute(sql, same).fetchone()
    if earlier is None:
        add_listings(change, ((paper_id, listing),))
    else:
        places = ", ".join(f"{name} = ?" for name in _LISTING)
        sql = f"UPDATE profile_papers SET {places}, gone_on = NULL WHERE id = ?"
        change.connection.execute(sql, (*_read_listing(listing), earlier[0]))


def add_listings(change: ChangeInProgress, listings: Iterable[tuple[PaperId, Listing]]) -> None:
    """Record where new papers stand on a page."""
    rows = ((paper_id, *_read_listing(listing)) for paper_id, listing in listings)
    insert_rows(change.connection, "profile_papers", ("paper_id", *_LISTING), rows)


def find_gone(
    connection: sqlite3.Connection, profile_id: ProfileId, kept: Collection[PaperId]
) -> list[tuple[PaperId, str, int]]:
    """What a page listed when it was captured before and is not among ``kept``: each paper, its title and first place.

    By that place; papers that are known to be gone, and those in the trash, are left out.
    """
    sql = (
        "SELECT paper_id, title, min(position) AS place FROM profile_papers JOIN papers ON papers.id = paper_id"
        " WHERE profile_id = ? AND gone_on IS NULL AND trashed_at IS NULL GROUP BY paper_id ORDER BY place, paper_id"
    )
    there = frozenset(kept)
    rows = connection.execute(sql, (profile_id,))
    return [(PaperId(key), title, place) for key, title, place in rows if key not in there]


def mark_gone(change: ChangeInProgress, profile_id: ProfileId, ids: Iterable[PaperId], day: datetime.date) -> None:
    """Record that a page, captured on a day, lists papers no more; they stay on it in every view."""
    sql = (
        "UPDATE profile_papers SET gone_on = ? WHERE profile_id = ? AND gone_on IS NULL"
        " AND paper_id IN (SELECT value FROM json_each(?))"
    )
    change.connection.execute(sql, (str(day), profile_id, json.dumps(list(ids))))


def get_researchers(connection: sqlite3.Connection) -> tuple[Researcher, ...]:
    """Everyone with a page, by name; papers in the trash do not count."""
    # A page lists each paper once, but for those merged into others of the page, so that only what stands on several
    # pages is to be told apart.  The trash is counted by itself and taken off: it holds few papers, and to look each
    # paper of a page up in it takes six times as long.
    sql = """
        WITH trash AS MATERIALIZED (SELECT id FROM papers WHERE trashed_at IS NOT NULL)
        SELECT researchers.id, researchers.name, CASE WHEN count(profiles.id) < 2
            THEN (SELECT count(*) FROM profile_papers WHERE profile_id = min(profiles.id))
                - (SELECT count(*) FROM profile_papers WHERE again = 1 AND +profile_id = min(profiles.id))
            ELSE (SELECT count(DISTINCT paper_id) FROM profiles AS page JOIN profile_papers ON profile_id = page.id
                WHERE page.researcher_id = researchers.id) END
            - (SELECT count(DISTINCT paper_id) FROM trash CROSS JOIN profile_papers ON paper_id = trash.id
                JOIN profiles AS page ON page.id = profile_id WHERE page.researcher_id = researchers.id)
        FROM researchers LEFT JOIN profiles ON researcher_id = researchers.id
        GROUP BY researchers.id ORDER BY researchers.name COLLATE NOCASE, researchers.id
    """
    return tuple(Researcher(ResearcherId(key), name, papers) for key, name, papers in connection.execute(sql))


def get_profile(connection: sqlite3.Connection, researcher_id: ResearcherId) -> Profile | None:
    """The page of a researcher that was captured last, with its figures; None if no page stated any."""
    names = ", ".join(f"profile_figures.{name}" for name in _FIGURES)
    sql = (
        f"SELECT profile_id, captured_on, listed, listed_with_code, {names} FROM profile_figures"
        " JOIN profiles ON profiles.id = profile_id WHERE researcher_id = ?"
        " ORDER BY captured_on DESC, profile_figures.id DESC"
    )
    row = connection.execute(sql, (researcher_id,)).fetchone()
    if row is None:
        return None
    profile_id, captured_on, listed, listed_with_code, *figures = row
    return Profile(
        id=ProfileId(profile_id),
        researcher_id=researcher_id,
        reported=_make_reported(figures),
        captured_on=datetime.date.fromisoformat(captured_on),
        listed=listed,
        listed_with_code=listed_with_code,
    )


def get_last_reported(connection: sqlite3.Connection, profile_id: ProfileId) -> ReportedFigures | None:
    """The figures that one page stated when it was captured last."""
    sql = f"SELECT {', '.join(_FIGURES)} FROM profile_figures WHERE profile_id = ? ORDER BY captured_on DESC, id DESC"
    row = connection.execute(sql, (profile_id,)).fetchone()
    return None if row is None else _make_reported(row)


def get_figures_over_time(connection: sqlite3.Connection, profile_id: ProfileId) -> tuple[StatedFigures, ...]:
    """All that one page stated, the newest last."""
    return _read_points(connection, "profile_id = ?", profile_id)


def get_history(connection: sqlite3.Connection, researcher_id: ResearcherId) -> tuple[StatedFigures, ...]:
    """All that the pages of a researcher stated, the newest last."""
    return _read_points(connection, "researcher_id = ?", researcher_id)


def _read_points(connection: sqlite3.Connection, condition: str, key: int) -> tuple[StatedFigures, ...]:
    names = ", ".join(f"profile_figures.{name}" for name in _FIGURES)
    sql = (
        f"SELECT captured_on, format, listed, listed_with_code, {names} FROM profile_figures"
        f" JOIN profiles ON profiles.id = profile_id WHERE {condition} ORDER BY captured_on, profile_figures.id"
    )
    return tuple(
        StatedFigures(
            captured_on=datetime.date.fromisoformat(day),
            reported=_make_reported(figures),
            listed=listed,
            listed_with_code=with_code,
            format=format,
        )
        for day, format, listed, with_code, *figures in connection.execute(sql, (key,))
    )


def get_sources(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[PaperSource, ...]:
    """Where a paper was listed, the first import first."""
    sql = """
        SELECT profile_id, researcher_id, researchers.name, position, profile_papers.code_badge, first_line, last_line,
            year_assumed, gone_on, (SELECT listed FROM profile_figures WHERE profile_figures.profile_id = profiles.id
                ORDER BY captured_on DESC, profile_figures.id DESC)
        FROM profile_papers LEFT JOIN profiles ON profiles.id = profile_id
        LEFT JOIN researchers ON researchers.id = researcher_id
        WHERE paper_id = ? ORDER BY profile_papers.id
    """
    return tuple(_make_source(row) for row in connection.execute(sql, (paper_id,)))


def _make_source(row: tuple[Any, ...]) -> PaperSource:
    profile_id, researcher_id, name, position, badge, first, last, assumed, gone_on, listed = row
    return PaperSource(
        profile_id=None if profile_id is None else ProfileId(profile_id),
        researcher_id=None if researcher_id is None else ResearcherId(researcher_id),
        researcher=name or "",
        position=position,
        listed=listed or 0,
        code_badge=bool(badge),
        first_line=first,
        last_line=last,
        year_assumed=bool(assumed),
        gone_on=None if gone_on is None else datetime.date.fromisoformat(gone_on),
    )
