"""Reads made-up texts until one makes a reader fail or takes too long: ``make fuzz``.

    python -m tests.fuzz.run [SECONDS]

What was found lies in build/fuzz, and so do the texts that led somewhere new, for the next run to go on from.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOUND = ROOT / "build" / "fuzz"
_SEEDS = (FOUND / "texts", ROOT / "tests" / "fuzz" / "corpus", ROOT / "resources" / "samples")
"""Where texts to start from lie; the first takes what is found worth keeping."""

_LONGEST_TEXT = 3000
"""Bytes; a longer text costs time and shows little more."""
_LONGEST_UNIT = 10
"""Seconds that the reading of one text may take."""
_MOST_MEMORY = 2048
"""MB."""


def fuzz(seconds: int) -> None:
    """Try texts for so long; what is found ends the process with an exit status."""
    try:
        atheris = importlib.import_module("atheris")
    except ImportError:
        sys.exit("Fuzzing needs atheris, which there is for Linux on x86-64 up to Python 3.13 only.")
    with atheris.instrument_imports(include=["app"]):
        target = importlib.import_module("tests.fuzz.target")
        target.try_bytes(b"")  # each reader is imported when it is first asked
    _SEEDS[0].mkdir(parents=True, exist_ok=True)
    atheris.Setup(_list_arguments(seconds), target.try_bytes)
    atheris.Fuzz()


def _list_arguments(seconds: int) -> list[str]:
    return [
        sys.argv[0],
        f"-max_total_time={seconds}",
        f"-timeout={_LONGEST_UNIT}",
        f"-rss_limit_mb={_MOST_MEMORY}",
        f"-max_len={_LONGEST_TEXT}",
        f"-artifact_prefix={FOUND}/",
        f"-dict={Path(__file__).with_name('words.dict')}",
        *map(str, _SEEDS),
    ]


def main(arguments: Sequence[str]) -> None:
    """Fuzz for as many seconds as the first argument says, or for a minute."""
    fuzz(int(arguments[0]) if arguments else 60)


if __name__ == "__main__":
    main(sys.argv[1:])
