"""Try the built program as a person's machine would meet it: `python packaging/smoke_test.py dist/refshelf`.

It runs in an environment and a folder of its own, sees nothing of the checkout, and touches nobody's library.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QImage

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = "_internal"  # PyInstaller's folder beside the executable
CAPTURED_ON = "2026-11-23"
# What the sample page says of itself, and how many papers it lists.
FACTS = {"h_index": 41, "papers": 38}
ACCENTS = ("#2F51CC", "#9BB1FF")  # light, dark
UNWANTED = ("QtQml", "Qt6Qml", "Qt6Quick", "Qt6Sql", "QtTest", "WebEngine")


class BuiltProgram:
    """The program in `folder`, run on a library in `home`."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self.home = home
        self.executable = folder / ("refshelf.exe" if os.name == "nt" else "refshelf")

    def run(self, *arguments: str, **variables: str) -> str:
        """Return what it prints; where it fails, so does the smoke test."""
        finished = subprocess.run(
            [str(self.executable), *arguments],
            env=self.environment() | variables,
            cwd=self.home,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        check(finished.returncode == 0, f"{arguments} ended with {finished.returncode}:\n{finished.stderr}")
        check(not finished.stderr.strip(), f"{arguments} complained:\n{finished.stderr}")
        return finished.stdout

    def environment(self) -> dict[str, str]:
        """Return this process's environment without anything of Python's, Qt's or the desktop's."""
        unwanted = ("PYTHON", "VIRTUAL_ENV", "QT_", "DISPLAY", "WAYLAND_", "REFSHELF_", "LD_LIBRARY_PATH")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(unwanted)}
        return kept | {
            "QT_QPA_PLATFORM": "offscreen",
            "REFSHELF_HOME": str(self.home),
            "REFSHELF_LIBRARY": str(self.home / "library.db"),
            "PYTHONUTF8": "1",
        }


def main() -> None:
    """Run every check; the first that fails ends the smoke test."""
    folder = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="refshelf-smoke-") as home:
        program = BuiltProgram(folder, Path(home))
        check_version(program)
        check_files(program)
        check_late_imports(program)
        check_import(program)
        check_metrics(program)
        check_clone(program)
        check_window(program)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{folder.name}: all is well, {size / 1e6:.0f} MB")


def check(holds: bool, otherwise: str) -> None:
    """End with a sentence on what is wrong unless it holds."""
    if not holds:
        sys.exit(f"The built program is not right: {otherwise}")


def check_version(program: BuiltProgram) -> None:
    """It starts, and is the version of this checkout."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    printed = program.run("--version")
    check(printed.count("\n") == 1 and version in printed, f"--version printed {printed!r}")
    print(f"version: {printed.strip()}")


def check_files(program: BuiltProgram) -> None:
    """Icon, styles, sample and icon font are there; what is not in use and where it was built are not."""
    bundle = program.folder / BUNDLE
    wanted = {
        path.relative_to(ROOT)
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc", ".ts"}
    }
    check(Path("resources/icon-256.png") in wanted, "the checkout has no icon")
    missing = [str(path) for path in sorted(wanted) if not (bundle / path).is_file()]
    check(not missing, f"it lacks {', '.join(missing)}")
    check(any(bundle.glob("qtawesome/fonts/materialdesignicons6*.ttf")), "it lacks the icon font")
    files = [path for path in program.folder.rglob("*") if path.is_file()]
    unwanted = [path.name for path in files if any(word in path.name for word in UNWANTED)]
    check(not unwanted, f"it holds {', '.join(unwanted)}")
    built_in = re.compile(rb"(?<![\w.-])" + re.escape(str(ROOT).encode()) + rb"(?![\w.-])")
    for path in files:
        check(built_in.search(path.read_bytes()) is None, f"{path.name} names the folder that it was built in")
    print(f"files: {len(wanted)} resources and the icon font found, nothing of the build folder")


def check_late_imports(program: BuiltProgram) -> None:
    """What the program imports when it is first needed is there, and all that it imports in turn."""
    print(f"late imports: {program.run('--try-imports').strip()}")


def check_import(program: BuiltProgram) -> None:
    """The sample that it carries is read whole, and a second time changes nothing."""
    sample = program.folder / BUNDLE / "resources" / "samples" / "weize-chen.txt"
    report = json.loads(program.run("import", str(sample), "--captured-on", CAPTURED_ON, "--json"))
    check(report["read"] == report["added"] == FACTS["papers"], f"the import reported {report}")
    report = json.loads(program.run("import", str(sample), "--captured-on", CAPTURED_ON, "--json"))
    check(report["added"] == report["updated"] == 0, f"the second import reported {report}")
    papers = json.loads(program.run("list", "--json"))
    check(len(papers) == FACTS["papers"], f"the list has {len(papers)} papers")
    print(f"import: {len(papers)} papers")


def check_metrics(program: BuiltProgram) -> None:
    """The figures that the page reports, and those of the papers here."""
    metrics: dict[str, Any] = json.loads(program.run("metrics", "--json"))
    reported = {name: metrics["reported"][name] for name in FACTS}
    check(reported == FACTS, f"the reported figures are {reported}")
    check(metrics["computed"]["papers"] == FACTS["papers"], f"the computed figures are {metrics['computed']}")
    check(metrics["computed"]["papers_with_citations"] == 0, "it made citation counts up")
    check(bool(program.run("metrics").strip()), "metrics printed nothing for people")
    print(f"metrics: h-index {reported['h_index']} and {reported['papers']} papers, as the page says")


def check_clone(program: BuiltProgram) -> None:
    """It runs the git of the system, which hears nothing of its own libraries, and moves a clone to the bin."""
    source, settings, show = program.home / "hosts" / "OpenBMB" / "ChatDev", program.home / "gitconfig", "env.txt"
    settings.write_text(
        f'[url "{(program.home / "hosts").as_uri()}/"]\n\tinsteadOf = https://github.com/\n'
        f"[user]\n\tname = Ada\n\temail = ada@example.org\n[init]\n\tdefaultBranch = main\n"
        f'[filter "show"]\n\tsmudge = env > {(program.home / show).as_posix()} && cat\n'
    )
    variables = {"GIT_CONFIG_GLOBAL": str(settings), "GIT_CONFIG_NOSYSTEM": "1", "REFSHELF_GIT_PROTOCOLS": "file"}
    variables |= {"HOME": str(program.home), "XDG_DATA_HOME": str(program.home / "bin")}
    source.mkdir(parents=True)
    (source / ".gitattributes").write_text("*.md filter=show\n")
    (source / "README.md").write_text("ChatDev\n")
    for arguments in (("init", "--quiet"), ("add", "."), ("commit", "--quiet", "--message", "Begin")):
        command = ["git", "-C", source, *arguments]  # found as the program finds it
        subprocess.run(command, env=program.environment() | variables, check=True)
    made = json.loads(program.run("code", "clone", "ChatDev", "--json", **variables))
    check(made["branch"] == "main" and (Path(made["path"]) / "README.md").is_file(), f"the clone is {made}")
    handed = (program.home / show).read_text(encoding="utf-8", errors="replace").splitlines()
    own = [line for line in handed if str(program.folder) in line and not line.startswith("_PYI_")]
    check(not own, f"git was handed {own}")
    program.run("code", "remove", "ChatDev", **variables)
    check(not Path(made["path"]).exists(), "the clone was not moved to the bin")
    print("clone: made by git, and moved to the bin")


def check_window(program: BuiltProgram) -> None:
    """The window draws itself, filled, in its own colours."""
    picture = program.home / "window.png"
    program.run("--screenshot", str(picture))
    image = QImage(str(picture))
    check(image.width() >= 800 and image.height() >= 500, f"the picture is {image.width()} x {image.height()}")
    colours = Counter(
        image.pixelColor(x, y).rgb() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )
    [(_ground, most)] = colours.most_common(1)
    check(len(colours) > 50 and most < 0.97 * sum(colours.values()), "the picture of the window is blank")
    check(any(QColor(accent).rgb() in colours for accent in ACCENTS), "the window has not its accent colour")
    print(f"window: {image.width()} x {image.height()}, {len(colours)} colours, the accent among them")


if __name__ == "__main__":
    main()
