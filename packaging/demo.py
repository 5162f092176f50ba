"""Show Refshelf on a library that holds the sample page, in a folder of its own: `make demo`.

Where there is no display, the same is done on the terminal, and the window is drawn into a picture.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "build" / "demo"
LIBRARY = DEMO / "library.db"
PICTURE = DEMO / "window.png"
SAMPLE = ROOT / "resources" / "samples" / "weize-chen.txt"
CAPTURED_ON = "2026-11-23"
COMMAND = Path(sys.executable).with_name("refshelf.exe" if os.name == "nt" else "refshelf")

# Qt's ways of drawing where nobody looks.
UNSEEN_PLATFORMS = {"offscreen", "minimal", "minimalegl", "vnc"}


def main() -> None:
    """Import the sample, then open the window on it or do without one."""
    DEMO.mkdir(parents=True, exist_ok=True)
    why_not = find_reason_for_no_window()
    if why_not is not None:
        print(f"{why_not}, so this is the demo on the terminal.\n", flush=True)
    run_refshelf("import", str(SAMPLE), "--captured-on", CAPTURED_ON)
    if why_not is None:
        print(f"\nOpening the window on {LIBRARY.relative_to(ROOT)}; your own library is not touched.", flush=True)
        run_refshelf()
    else:
        show_on_the_terminal()


def show_on_the_terminal() -> None:
    """Print the papers and the metrics, and draw the window into a picture."""
    print("\nThe papers:\n", flush=True)
    run_refshelf("list")
    print("\nThe metrics:\n", flush=True)
    run_refshelf("metrics")
    run_refshelf("--screenshot", str(PICTURE), platform="offscreen")
    print(f"\nThe window, drawn without a display: {PICTURE}")


def find_reason_for_no_window() -> str | None:
    """Return why no window can be seen here, as the start of a sentence, or None when one can."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in UNSEEN_PLATFORMS:
        return "QT_QPA_PLATFORM asks for drawing out of sight"
    if not sys.platform.startswith("linux"):
        return None
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    return None if display_answers() else "The display that the environment names cannot be reached"


def display_answers() -> bool:
    """Try it, in a process of its own: Qt ends the process where it finds no display."""
    probe = [sys.executable, "-c", "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"]
    try:
        return subprocess.run(probe, capture_output=True, timeout=30, check=False).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def run_refshelf(*arguments: str, platform: str | None = None) -> None:
    """Run the installed command on the demo's library; where it fails it has said why, and so ends the demo."""
    environment = os.environ | {"REFSHELF_LIBRARY": str(LIBRARY), "REFSHELF_HOME": str(DEMO / "home")}
    if platform is not None:
        environment["QT_QPA_PLATFORM"] = platform
    finished = subprocess.run([str(COMMAND), *arguments], env=environment, check=False)
    if finished.returncode:
        sys.exit(finished.returncode)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
