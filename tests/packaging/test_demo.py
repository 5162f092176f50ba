"""The demo: whether a window can be seen is found out, and without one the same job is done on the terminal."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
ON_LINUX = sys.platform.startswith("linux")

pytestmark = pytest.mark.skipif(not ON_LINUX, reason="elsewhere there is always a display")


@pytest.fixture
def demo(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The script as a module, with its folder moved and nothing known of a display."""
    spec = importlib.util.spec_from_file_location("refshelf_demo", ROOT / "packaging" / "demo.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "DEMO", tmp_path)
    monkeypatch.setattr(module, "LIBRARY", tmp_path / "library.db")
    monkeypatch.setattr(module, "PICTURE", tmp_path / "window.png")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return module


def test_no_display(demo: ModuleType) -> None:
    assert "no display" in demo.find_reason_for_no_window()


def test_display_that_does_not_answer(demo: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9876")
    assert "cannot be reached" in demo.find_reason_for_no_window()


def test_display_that_answers(demo: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9876")
    monkeypatch.setattr(demo, "display_answers", lambda: True)
    assert demo.find_reason_for_no_window() is None


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600"])
def test_drawing_out_of_sight_counts_as_no_display(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setenv("DISPLAY", ":9876")
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert "out of sight" in demo.find_reason_for_no_window()


def test_whole_demo_on_the_terminal(demo: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    demo.main()
    first = capfd.readouterr().out
    assert "There is no display here" in first
    assert "ChatEval" in first
    assert str(demo.PICTURE) in first
    assert demo.PICTURE.read_bytes().startswith(b"\x89PNG")
    demo.main()
    again = capfd.readouterr().out
    papers = first[first.index("The papers:") :]
    assert again.endswith(papers), "importing again changed what is shown"


def test_a_command_that_fails_ends_the_demo(demo: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        demo.run_refshelf("import", str(demo.DEMO / "no such file"))
    assert ended.value.code == 1
    assert "no such file" in capfd.readouterr().err


def test_the_person_s_own_library_is_not_touched(demo: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[dict[str, str]] = []

    def run(command: list[str], env: dict[str, str], **_options: object) -> subprocess.CompletedProcess[bytes]:
        seen.append(env)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setenv("REFSHELF_LIBRARY", "mine.db")
    monkeypatch.setattr(demo.subprocess, "run", run)
    demo.run_refshelf("list")
    assert seen[0]["REFSHELF_LIBRARY"] == str(demo.LIBRARY)
    assert Path(seen[0]["REFSHELF_HOME"]).is_relative_to(demo.DEMO)
    assert os.environ["REFSHELF_LIBRARY"] == "mine.db"
