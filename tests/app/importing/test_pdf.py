"""Reading PDFs, whatever is wrong with them."""

from __future__ import annotations

import gc
import time
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.importing import pdf
from app.importing.pdf import PdfFacts, read_pdf
from app.importing.time_limit import OutOfTime, at_most
from tests.pdfs import write_pdf

HERE = __name__.partition(".")[0]
XMP_TITLE = '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Of Bits &amp; Bytes</rdf:li></rdf:Alt></dc:title>'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.pdf"


def test_title_identifiers_and_first_page(path: Path):
    write_pdf(
        path, ["A line", "Another (one)"], Title="Of Bits", Subject="doi:10.1000/1", arXivID="2307.07924v5", Author="X"
    )
    assert read_pdf(path) == PdfFacts("Of Bits", ("doi:10.1000/1", "2307.07924v5"), "A line\nAnother (one)\n")


@pytest.mark.parametrize(
    ("xmp", "facts"),
    [
        (XMP_TITLE, PdfFacts("Of Bits & Bytes")),
        ("<prism:doi>10.1000/1</prism:doi>", PdfFacts(identifiers=("10.1000/1",))),
        ("<dc:identifier> doi:10.1000/2 </dc:identifier>", PdfFacts(identifiers=("doi:10.1000/2",))),
        ("<prism:url>https://doi.org/10.1000/3</prism:url>", PdfFacts()),
    ],
)
def test_metadata_as_xml(path: Path, xmp: str, facts: PdfFacts):
    assert read_pdf(write_pdf(path, xmp=xmp)) == facts


def test_its_own_title_comes_before_that_of_the_xml(path: Path):
    assert read_pdf(write_pdf(path, xmp=XMP_TITLE, Title="Mine")).title == "Mine"


def test_entities_of_xml_are_not_made_larger(path: Path):
    bomb = '<!ENTITY a "&b;&b;"><dc:title><rdf:li>&a; &lt;b&gt;</rdf:li></dc:title>'
    assert read_pdf(write_pdf(path, xmp=bomb)).title == "&a; <b>"


def test_one_that_is_locked_is_read_as_far_as_it_can_be(path: Path):
    assert read_pdf(write_pdf(path, ["A line"], password="secret", Title="Of Bits")).page == ""


@pytest.mark.parametrize("damage", [b"", b"%PDF-1.7", b"%PDF-1.7\nstartxref\n0\n%%EOF", b"%PDF-" + bytes(100)])
def test_what_is_none_has_nothing_to_say(path: Path, damage: bytes):
    path.write_bytes(damage)
    assert read_pdf(path) == PdfFacts()


def test_what_is_not_there_has_nothing_to_say(path: Path):
    assert read_pdf(path) == PdfFacts()


def test_one_that_lost_its_list_of_parts_is_still_read(path: Path):
    write_pdf(path, ["A line"], Title="Of Bits")
    head, _, _ = path.read_bytes().partition(b"startxref")
    path.write_bytes(head + b"startxref\n7\n%%EOF")
    assert read_pdf(path) == PdfFacts("Of Bits", (), "A line\n")


def test_one_that_is_too_large_is_left_alone(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pdf, "LARGEST", 100)
    assert read_pdf(write_pdf(path, Title="Of Bits")) == PdfFacts()


def test_pages_that_lead_in_a_circle_end(path: Path):
    write_pdf(path, ["A line"], Title="Of Bits")
    path.write_bytes(path.read_bytes().replace(b"/Type /Page\n", b"/Type /Pages\n/Kids [ 1 0 R ]\n"))
    assert read_pdf(path).page in ("", "A line\n")


def test_a_page_that_takes_for_ever_is_stopped_and_what_was_found_before_is_kept(path: Path):
    many = b"BT /F1 12 Tf " + b"(word) Tj 1 0 0 1 5 5 Tm " * 200_000 + b"ET"
    write_pdf(path, content=many, Title="Of Bits")
    started = time.monotonic()
    assert read_pdf(path, seconds=0.3) == PdfFacts("Of Bits")
    assert time.monotonic() - started < 5


def test_a_page_that_grows_without_end_is_given_up(path: Path):
    write_pdf(path, ["A line"], Title="Of Bits")
    packed = zlib.compress(b" " * 200_000_000)
    stream = b"<<\n/Filter /FlateDecode\n/Length %d\n>>\nstream\n%b" % (len(packed), packed)
    head, _, rest = path.read_bytes().partition(b"<<\n/Length ")
    path.write_bytes(head + stream + rest[rest.index(b"\nendstream") :])
    assert read_pdf(path) == PdfFacts("Of Bits")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 2000), st.binary(min_size=1, max_size=6)), min_size=1, max_size=8))
def test_no_damage_raises_or_takes_long(tmp_path: Path, damage: list[tuple[int, bytes]]):
    whole = bytearray(write_pdf(tmp_path / "whole.pdf", ["A line"], xmp=XMP_TITLE, Title="Of Bits").read_bytes())
    for at, data in damage:
        whole[at % len(whole) : at % len(whole) + len(data)] = data
    path = tmp_path / "damaged.pdf"
    path.write_bytes(whole)
    started = time.monotonic()
    read_pdf(path)
    assert time.monotonic() - started < pdf.SECONDS + 2


def test_the_limit_stops_what_catches_every_error():
    def go_on_for_ever() -> None:
        while True:
            try:
                len("")
            except Exception:  # noqa: BLE001 - as a careless library has it
                continue

    with pytest.raises(OutOfTime), at_most(0.05, HERE):
        go_on_for_ever()
    with at_most(5, HERE):
        assert len("abc") == 3


def test_the_limit_outlives_what_is_called_on_the_way():
    elsewhere: dict[str, Any] = {"__name__": "elsewhere"}
    exec("def wait(phase, info):\n    import time\n    time.sleep(0.03)", elsewhere)
    gc.callbacks.append(elsewhere["wait"])

    def collect_for_ever() -> None:
        while True:
            gc.collect(0)

    try:
        with pytest.raises(OutOfTime), at_most(0.05, HERE):
            collect_for_ever()
    finally:
        gc.callbacks.remove(elsewhere["wait"])
