"""What a person did before a picture of opening code, or of what a file says of software, was taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.values import PaperId, Url
from tests.pictures.stage import Stage
from ui import links
from ui.code.software.dialog import SoftwareDialog

CHATDEV, AGENTVERSE, WITHOUT = PaperId(3), PaperId(1), PaperId(5)
_STRANGE = "https://github.com@xn--gthub-n4a.evil.example:8443/OpenBMB/ChatDev/tree/puppeteer/and/on/and/on/and/on"
_CITATION = """\
cff-version: 1.2.0
message: Please cite the paper.
title: ChatDev
version: 1.1.5
license: Apache-2.0
date-released: 2024-02-30
repository-code: https://github.com/OpenBMB/ChatDev
url: https://chatdev.example
doi: 10.5281/zenodo.8401234
authors: [{family-names: Qian, given-names: Chen, affiliation: Tsinghua University}]
preferred-citation:
  type: conference-paper
  title: "ChatDev: Communicative Agents for Software Development"
  authors:
  - {family-names: Qian, given-names: Chen}
  - {family-names: Liu, given-names: Wei}
  - {family-names: Liu, given-names: Hongzhang}
  - {family-names: Chen, given-names: Nuo}
  - {family-names: Dang, given-names: Yufan}
  collection-title: Proceedings of the 62nd Annual Meeting of the Association for Computational Linguistics
  year: 2024
  month: 8
  start: 15174
  end: 15186
  doi: 10.18653/v1/2024.acl-long.810
  url: https://aclanthology.org/2024.acl-long.810
"""


def open_strange_address(stage: Stage) -> None:
    links.open_url(Url(_STRANGE), stage.window)
    stage.shown = stage.window.findChild(QWidget, "strange_address")


def choose_link(stage: Stage) -> None:
    for address in ("https://huggingface.co/openbmb/MiniCPM", "https://gitlab.com/a/b/-/tree/macnet/src"):
        stage.library.repositories.add_link(CHATDEV, address)
    stage.select(CHATDEV)
    stage.trigger("open_code")
    stage.shown = stage.window.findChild(QWidget, "code_menu")


def choose_page(stage: Stage) -> None:
    for address in ("https://githab.com/OpenBMB/ChatDev", "https://chatdev.example/" + "page/" * 20):
        stage.library.repositories.add_link(WITHOUT, address)
    stage.select(WITHOUT)
    stage.trigger("open_code")
    stage.shown = stage.window.findChild(QWidget, "code_menu")


def ask_for_many(stage: Stage) -> None:
    stage.window.table.selectAll()
    stage.settle()
    stage.trigger("open_code")


def read_citation_file(stage: Stage) -> None:
    _read(stage, "CITATION.cff", _CITATION)


def read_broken_file(stage: Stage) -> None:
    _read(stage, "CITATION.cff", "title: a: b\n")


def read_readme(stage: Stage) -> None:
    _read(stage, "README.md", "# AgentVerse\ngit clone https://github.com/OpenBMB/AgentVerse\nSee github.com/a/b.\n")


def _read(stage: Stage, name: str, text: str) -> None:
    path = Path(stage.library.path).parent / name
    path.write_text(text, encoding="utf-8")
    stage.select(CHATDEV)
    SoftwareDialog(stage.window.desk, stage.library.software.plan(CHATDEV, path)).open()
    stage.settle()
