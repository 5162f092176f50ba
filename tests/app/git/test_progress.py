"""What git says on the way, as one number that never goes back."""

from __future__ import annotations

import pytest

from app.git.progress import WHOLE, ProgressReader, parse_progress


@pytest.mark.parametrize(
    ("line", "done"),
    [
        ("remote: Counting objects:  50% (5/10)", 15),
        ("remote: Compressing objects: 100% (7/7), done.", 60),
        ("Receiving objects:  45% (450/1000), 1.50 MiB | 3.00 KiB/s", 393),
        ("Receiving objects:   1% (1/100), 12 bytes", 67),
        ("Resolving deltas: 100% (3/3), done.", 900),
        ("Updating files: 100% (3/3), done.", WHOLE),
        ("Receiving objects: 999% (3/3)", 800),
        ("Receiving objects:  45% (1/2), 1.2.3 MiB | 1..2 MiB/s", 393),
        ("remote: Enumerating objects: 5, done.", None),
        ("remote: Mining coins:  50% (5/10)", None),
        ("Cloning into 'x'...", None),
        ("", None),
    ],
)
def test_a_line(line: str, done: int | None) -> None:
    assert parse_progress(line) == done


def test_what_a_host_says_out_of_turn_never_turns_it_back() -> None:
    said: list[tuple[int, int]] = []
    reader = ProgressReader(lambda done, total: said.append((done, total)))
    for line in (
        "Receiving objects:  50% (1/2)",
        "remote: Counting objects:   1% (1/100)",
        "Resolving deltas: 0% (0/9)",
    ):
        reader(line)
    assert said == [(430, WHOLE), (430, WHOLE), (800, WHOLE)]
