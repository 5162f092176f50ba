"""The library: everything a person can do, in one place, for the window, the command line and the tests."""

from __future__ import annotations

import contextlib
import datetime
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.changes import Touched
from app.code import Repository
from app.errors import LibraryError
from app.library import access
from app.library.access import DEFAULT_PATIENCE, Access
from app.library.undoing import Undoing
from app.papers import CitationCount, LatestImport, Paper, PaperRow, PaperSource, Profile, Researcher, StatedFigures
from app.search_query import Order, Query, Where
from app.store import id_lists, page_order, paper_rows, papers, profiles, sorted_lists
from app.store.connections import translate_errors
from app.store.id_lists import FirstPage
from app.store.schema import bring_up_to_date
from app.values import PaperId, ResearcherId

if TYPE_CHECKING:
    from app.citing.styles import CitationStyle
    from app.formats.source import ReadSource
    from app.importing.applying import ImportOutcome
    from app.importing.corrections import Corrections
    from app.importing.plan import ImportPlan
    from app.importing.source_text import SourceText
    from app.library.completing import Completion
    from app.metrics import LiveFigures, Tally
    from app.search_query.snippets import Snippet
    from app.search_query.suggesting import Suggestion, Suggests
    from app.summaries import SelectionSummary


def _ignore_progress(done: int, total: int) -> None:
    """Nobody watches."""


class Library(Undoing):
    """A library file, open in one thread; ``worker`` gives another thread its own.

    Whatever changes it does so in one transaction, is journaled, and tells every subscriber what was touched, after the
    commit.  Reading holds no lock.

    Attributes:
        path: the file.
    """

    def __init__(
        self, path: Path, *, patience: float = DEFAULT_PATIENCE, on_wait: Callable[[], None] = lambda: None
    ) -> None:
        self.path = path
        super().__init__(Access(path, patience, on_wait))

    @classmethod
    def open(
        cls, path: Path, *, patience: float = DEFAULT_PATIENCE, on_wait: Callable[[], None] = lambda: None
    ) -> Library:
        """Open a library file; it is made if there is none, and brought up to date if it is older.

        Raises:
            LibraryError: it cannot be opened, is no library, or was made by a newer Refshelf; it is left as it was.
        """
        try:
            with translate_errors(path):
                bring_up_to_date(path)
        except OSError as error:
            raise LibraryError(
                f"{path} cannot be opened: {error.strerror or error}.", "Check the folder and its permissions."
            ) from error
        return cls(path, patience=patience, on_wait=on_wait)

    def close(self) -> None:
        """Close the file; a change under way never happened."""
        self._access.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextlib.contextmanager
    def worker(self, progress: Callable[[int, int], None] | None = None) -> Iterator[Library]:
        """The same file on connections of its own, for the thread that calls this; ``announce`` what it touched.

        Off the GUI thread nobody is kept waiting, so it has more patience with other writers.

        Args:
            progress: hears how far a change of many papers is, as a part of a whole; ``interrupt`` cancels it.
        """
        with Library(self.path, patience=max(self._access.patience, access.WORKER_PATIENCE)) as library:
            library._access.kept_orders = self._access.kept_orders
            library._access.is_worker = True
            library._access.progress = progress
            yield library

    # What changed

    def subscribe(self, listener: Callable[[Touched], None]) -> None:
        """Call ``listener`` after each commit, in the thread of this object."""
        self._access.subscribe(listener)

    def announce(self, touched: Touched) -> None:
        """Tell the subscribers what a worker of this library touched."""
        self._access.announce(touched)

    def poll(self) -> None:
        """Tell the subscribers what other processes changed since this was last called, if anything."""
        self._access.poll()

    def interrupt(self) -> None:
        """Stop what this worker is reading or changing, which raises Cancelled there; it changes nothing any more.

        May be called from another thread.
        """
        self._access.interrupt()

    @property
    def revision(self) -> int:
        """One more with every change, by anyone."""
        return self._access.revision

    # Reading

    def paper_ids(self, query: Query, order: Order) -> array[int]:
        """The ids of the papers that match, in order."""
        with self._access.reading() as reader:
            return id_lists.read_ids(reader, query, order, self._access.kept_orders)

    @property
    def paper_limit(self) -> int:
        """A number that the library has no more papers than; found at once, unlike a count."""
        with self._access.reading() as reader:
            return sorted_lists.find_paper_limit(reader)

    def first_page(self, query: Query, order: Order, limit: int) -> FirstPage:
        """The first papers that match, in order: what a screen shows before the whole list is known."""
        with self._access.reading() as reader:
            return id_lists.read_first(reader, query, order, limit)

    def find_beginning(self, query: Query, order: Order, text: str) -> PaperId | None:
        """The first paper of a list, in its order, that begins with what was typed, folded as searches fold.

        The column that the list is ordered by is looked at, or the title where that is no text; a subject begins as it
        is printed, as its class (``cs.CL``) and as people call it.
        """
        from app.store import beginnings

        with self._access.reading() as reader:
            return beginnings.find_beginning(reader, query, order, text)

    def count(self, query: Query) -> int:
        """How many papers match."""
        with self._access.reading() as reader:
            return id_lists.count(reader, query)

    def rows(self, ids: Sequence[PaperId], query: Query) -> dict[PaperId, PaperRow]:
        """The table rows of some papers, by id; those that are gone are left out."""
        with self._access.reading() as reader:
            return paper_rows.get_rows(reader, ids, page_order.read_places(reader, query, ids))

    def get_paper(self, paper_id: PaperId) -> Paper:
        """One paper, whole.

        Raises:
            NotFound: the library has no such paper.
        """
        with self._access.reading() as reader:
            return papers.get_paper(reader, paper_id)

    def cite(self, ids: Iterable[PaperId], style: CitationStyle) -> str:
        """Papers as they are cited, in their order: lines of text, or entries parted by empty lines.

        Raises:
            NotFound: the library has not all of them.
        """
        from app.citing.styles import format_citations

        with self._access.reading() as reader:
            return format_citations((papers.get_paper(reader, paper_id) for paper_id in ids), style)

    def snippets(self, paper_id: PaperId, query: Query, length: int = 160) -> dict[Where, Snippet]:
        """Where in the texts of a paper words of a query stand, at most ``length`` characters around them.

        Raises:
            NotFound: the library has no such paper.
        """
        from app.library.finding import find_snippets

        return find_snippets(self.get_paper(paper_id), self.notes.of(paper_id), query, length)

    def suggestions(self, kind: Suggests, text: str, limit: int = 12) -> tuple[Suggestion, ...]:
        """What a person may mean who has typed so much of an author, a tag, a word ...; most used first.

        Names that begin so, or a word of which does, come before those that have it within.  Without a text the most
        used are proposed.  The answer takes a few milliseconds, of however many papers.
        """
        from app.library.suggesting import find_suggestions

        with self._access.reading() as reader:
            return find_suggestions(reader, kind, text, limit)

    def completions(self, text: str, caret: int, limit: int = 12) -> tuple[Completion, ...]:
        """How a search that is being typed may go on where the caret stands; as quick as ``suggestions``."""
        from app.library.completing import find_completions

        with self._access.reading() as reader:
            return find_completions(reader, text, caret, limit)

    def sources(self, paper_id: PaperId) -> tuple[PaperSource, ...]:
        """The pages that list a paper."""
        with self._access.reading() as reader:
            return profiles.get_sources(reader, paper_id)

    def citation_counts(self, paper_id: PaperId) -> tuple[CitationCount, ...]:
        """Every count of a paper's citations that is known, by whom and when, the oldest first."""
        from app.store import citation_counts

        with self._access.reading() as reader:
            return citation_counts.get_counts(reader, paper_id)

    def edited_fields(self, paper_id: PaperId) -> frozenset[str]:
        """The fields of a paper that a person set by hand, of those that a page may state."""
        from app.store import edited_fields

        with self._access.reading() as reader:
            return edited_fields.read(reader, paper_id)

    def current_counts(self, ids: Collection[PaperId]) -> dict[PaperId, CitationCount]:
        """Where the citation counts of papers come from, by id; those of unknown source are left out."""
        from app.store import citation_counts

        with self._access.reading() as reader:
            return citation_counts.get_current(reader, ids)

    def summary(self, ids: Iterable[PaperId]) -> SelectionSummary:
        """What some papers have in common, and how often each differs; those that are gone are left out.

        A hundred thousand take about a second, so ask in a ``worker`` where there may be many.
        """
        from app.store import summaries

        with self._access.reading() as reader:
            return summaries.summarise(reader, ids)

    def papers_sharing(self, repository: Repository) -> int:
        """How many papers link a repository."""
        from app.store import linked_repositories

        with self._access.reading() as reader:
            return linked_repositories.count_linking(reader, repository)

    def researchers(self) -> tuple[Researcher, ...]:
        """Everyone with a page, by name."""
        with self._access.reading() as reader:
            return profiles.get_researchers(reader)

    def profile(self, researcher_id: ResearcherId) -> Profile | None:
        """The page of a researcher that was captured last."""
        with self._access.reading() as reader:
            return profiles.get_profile(reader, researcher_id)

    def profile_history(self, researcher_id: ResearcherId) -> tuple[StatedFigures, ...]:
        """What each page of a researcher stated whenever it was captured with other figures, the newest last."""
        with self._access.reading() as reader:
            return profiles.get_history(reader, researcher_id)

    def latest_import(self) -> LatestImport | None:
        """The text that was imported last; None if there is none. ``OfImport(its id)`` finds its papers."""
        from app.store import imports

        with self._access.reading() as reader:
            return imports.get_latest(reader)

    def repository_count(self, query: Query) -> int:
        """How many different repositories the papers that match link."""
        with self._access.reading() as reader:
            return id_lists.count_repositories(reader, query)

    def live_figures(self, query: Query, tally: Tally | None = None) -> LiveFigures:
        """The figures of the papers that match, kept current by ``refresh(touched.papers)``.

        Args:
            tally: what ``figures.tally`` says, where a worker was asked.
        """
        return self.figures.live(query, tally)

    # Editing

    def set_fields(self, paper_id: PaperId, texts: Mapping[str, str]) -> Touched:
        """Set fields of a paper from what a person typed, all of them or none.

        Raises:
            InvalidValue: a text cannot be such a value; nothing is stored.
            NotFound: there is no such paper.
            KnownError: there is no such field.
        """
        return self.papers.set_fields_of((paper_id,), texts)

    # Importing

    def plan_import(
        self,
        text: SourceText,
        *,
        format: str | None = None,
        captured_on: datetime.date | None = None,
        corrections: Corrections | None = None,
        read: ReadSource | None = None,
    ) -> ImportPlan:
        """Read a text and say what importing it would do; changes nothing.

        Args:
            corrections: what a person put in place of what is read.
            read: ``plan.read`` of an earlier plan for the same text, format and day, which need not be read again then.

        Raises:
            NotFound: there is no reader of the format named.
        """
        from app.importing.corrections import Corrections
        from app.importing.planning import plan_import

        corrected = Corrections() if corrections is None else corrections
        with self._access.reading() as reader:
            return plan_import(reader, text, format=format, captured_on=captured_on, corrections=corrected, read=read)

    def apply_import(
        self,
        plan: ImportPlan,
        *,
        progress: Callable[[int, int], None] = _ignore_progress,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportOutcome:
        """Carry out a plan as one change; ``progress`` hears papers done and in all.

        Raises:
            Declined: the library was changed since the plan was made.
            Cancelled: ``cancelled`` said so; nothing was changed.
        """
        from app.importing.applying import apply_plan

        outcome = apply_plan(self._access.writer, plan, progress, cancelled)
        self._access.announce(outcome.touched)
        return outcome
