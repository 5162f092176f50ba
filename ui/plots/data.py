"""What a plot says, as a value: the canvas draws it, the table shows it, CSV keeps it, and a sentence sums it up.

``by_year``, ``citation_curve``, ``ages``, ``stated`` and ``compare`` make these of the figures of the core.
"""

from __future__ import annotations

import enum

from app.frozen import Frozen

NAN = float("nan")
"""No value, which parts a line.  It is this one everywhere, so that plots that say the same are equal."""

Cell = str | int | float | None
"""What stands in a table: a name, a number, or nothing where there is none."""


class Kind(enum.Enum):
    """How the series of a plot are drawn, and what is pointed at."""

    BARS = "bars"
    """A stack of bars for each x; the series from the bottom up."""

    LINES = "lines"
    """A line and points for each series."""

    DOTS = "dots"
    """Points, larger for more papers."""

    CURVE = "curve"
    """Steps, with guides and marks on them."""


class Form(enum.Enum):
    """What the numbers of an axis or a column are."""

    YEAR = "year"
    DAY = "day"
    """The ordinal of a day (``datetime.date.toordinal``)."""

    COUNT = "count"
    NUMBER = "number"
    SHARE = "share"
    """Percent, 0 to 100."""

    TEXT = "text"


class Axis(Frozen):
    """One axis: ``low`` to ``high`` are what it shows at least; ``log`` makes each value v the logarithm of 1 + v."""

    label: str
    form: Form
    low: float = 0
    high: float = 1
    log: bool = False


class Series(Frozen):
    """What belongs together.

    Attributes:
        name: as the legend has it; ``whole_name`` is longer, for tips, read-outs and tables.
        colour: a token.
        xs, ys: the points; a y that is NaN parts a line.
        papers: how many each point of a plot of points stands for.
        tops: where each reaches up to, where they are no points but gathered; else empty.
        hollow: it stands for what is unknown, and has an outline alone.
        style: which dash and which sign for a point, so that colour is not all that tells series apart.
        guide: a thin line to compare with; nothing of it is pointed at.
    """

    name: str
    colour: str
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    whole_name: str = ""
    papers: tuple[int, ...] = ()
    tops: tuple[float, ...] = ()
    hollow: bool = False
    style: int = 0
    guide: bool = False

    @property
    def spoken(self) -> str:
        """The name at length."""
        return self.whole_name or self.name


class Mark(Frozen):
    """A point with a name, and the line from it down to the axis: ``h = 11``."""

    x: float
    y: float
    label: str


class Pick(Frozen):
    """The papers that a part of a plot stands for.

    Attributes:
        search: what finds them, as a person would type it.
    """

    search: str


class Stop(Frozen):
    """Where hover, keys and clicks stop.

    Attributes:
        x: its middle; ``width`` is how far it reaches along that axis, and ``low`` to ``high`` along the other.
        title, lines: what is read out.
    """

    x: float
    low: float
    high: float
    title: str
    lines: tuple[str, ...] = ()
    pick: Pick | None = None
    width: float = 0

    @property
    def spoken(self) -> str:
        """All of it in one sentence."""
        return f"{self.title}: {', '.join(self.lines)}" if self.lines else self.title


class Column(Frozen):
    """A column of a table; ``whole_title`` is longer, for tips and for other programs."""

    title: str
    form: Form = Form.COUNT
    whole_title: str = ""

    @property
    def spoken(self) -> str:
        """The title at length."""
        return self.whole_title or self.title


class Table(Frozen):
    """The numbers of a plot; each row has a cell for each column, and may stand for papers."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    picks: tuple[Pick | None, ...] = ()

    def find_pick(self, row: int) -> Pick | None:
        """The papers that a row stands for."""
        return self.picks[row] if row < len(self.picks) else None


class PlotData(Frozen, kw_only=True):
    """All that one plot says.

    Attributes:
        name: what it is called in the code, ``papers_by_year``.
        summary: what it shows, in a sentence; where it is empty, why.
        stops: where one can stop, by x from the left; of each the whole first, and then its parts from the bottom up.
        notes: what is left out, in sentences.
    """

    name: str
    kind: Kind
    title: str
    summary: str
    x: Axis
    y: Axis
    series: tuple[Series, ...] = ()
    marks: tuple[Mark, ...] = ()
    stops: tuple[tuple[Stop, ...], ...] = ()
    table: Table = Table((), ())
    notes: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.stops
