"""arXiv's subject classes as pages print them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.subjects import find_subject_class, format_subject, is_subject, list_subjects

FACTS = json.loads((Path(__file__).parents[1] / "facts" / "weize-chen.expected.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("printed", "subject_class", "shown"),
    [
        ("CL", "cs.CL", "Computation and Language (cs.CL)"),
        ("cs.CL", "cs.CL", "Computation and Language (cs.CL)"),
        ("LG", "cs.LG", "Machine Learning (cs.LG)"),
        ("ML", "stat.ML", "Machine Learning (stat.ML)"),
        ("IT", "cs.IT", "Information Theory (cs.IT)"),  # math.IT is the same class
        ("math.IT", "math.IT", "Information Theory (math.IT)"),
        ("NA", "math.NA", "Numerical Analysis (math.NA)"),
        ("CV", None, "CV (cs.CV or math.CV)"),
        ("math.CV", "math.CV", "Complex Variables (math.CV)"),
        ("CE", "cs.CE", "Computational Engineering, Finance, and Science (cs.CE)"),
        ("quant-ph", "quant-ph", "Quantum Physics (quant-ph)"),
        ("mtrl-sci", "cond-mat.mtrl-sci", "Materials Science (cond-mat.mtrl-sci)"),
        ("cl", None, "cl"),
        ("Botany", None, "Botany"),
        ("cs.", None, "cs."),
        ("", None, ""),
    ],
)
def test_printed_found_and_shown(printed, subject_class, shown):
    assert find_subject_class(printed) == subject_class
    assert format_subject(printed) == shown


@pytest.mark.parametrize("printed", ["CL", "CV", "cs.CL", "hep-th", "AI"])
def test_subjects(printed):
    assert is_subject(printed)


@pytest.mark.parametrize("printed", ["", "cl", "Code", "Aug", "cs", "CL ", "38"])
def test_no_subjects(printed):
    assert not is_subject(printed)


def test_every_subject_of_the_sample_is_known():
    assert all(is_subject(paper["category"]) for paper in FACTS["papers"])


def test_the_list_has_each_class_once_under_the_name_in_use() -> None:
    listed = dict(list_subjects())
    assert listed["cs.CL"] == "Computation and Language"
    assert "hep-th" in listed
    assert "math.IT" not in listed
    assert all(find_subject_class(code) == code for code in listed)
