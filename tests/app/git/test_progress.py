"""What git says on the way, as one number that never goes back."""

from __future__ import annotations

import pytest

from app.git.progress import WHOLE, GitProgress, ProgressReader, parse_progress


@pytest.mark.parametrize(
    ("line", "progress"),
    [
        ("remote: Counting objects:  50% (5/10)", GitProgress(15, "Counting objects", 5, 10)),
        ("remote: Compressing objects: 100% (7/7), done.", GitProgress(60, "Compressing objects", 7, 7)),
        (
            "Receiving objects:  45% (450/1000), 1.50 MiB | 3.00 KiB/s",
            GitProgress(393, "Receiving objects", 450, 1000, 1_572_864, 3072),
        ),
        ("Receiving objects:   1% (1/100), 12 bytes", GitProgress(67, "Receiving objects", 1, 100, 12)),
        ("Resolving deltas: 100% (3/3), done.", GitProgress(900, "Resolving deltas", 3, 3)),
        ("Updating files: 100% (3/3), done.", GitProgress(WHOLE, "Updating files", 3, 3)),
        ("Receiving objects: 999% (3/3)", GitProgress(800, "Receiving objects", 3, 3)),
        ("Receiving objects:  45% (1/2), 1.2.3 MiB | 1..2 MiB/s", GitProgress(393, "Receiving objects", 1, 2)),
        ("remote: Enumerating objects: 5, done.", None),
        ("remote: Mining coins:  50% (5/10)", None),
        ("Cloning into 'x'...", None),
        ("", None),
    ],
)
def test_a_line(line: str, progress: GitProgress | None) -> None:
    assert parse_progress(line) == progress


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


def test_details_say_the_same_whole() -> None:
    said: list[GitProgress] = []
    reader = ProgressReader(lambda done, total: None, said.append)
    reader("Receiving objects:  50% (1/2)")
    reader("remote: Counting objects:  50% (5/10)")
    assert [progress.done for progress in said] == [430, 430]
