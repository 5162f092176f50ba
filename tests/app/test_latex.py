"""LaTeX made readable: what a person would see in print, and nothing lost that we do not know."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.latex import to_readable
from tests.timing import least_cpu_time

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpora" / "latex-to-unicode-jabref.json"
DIFFERENCES = {
    "preserveUnknownCommand": "a box around text is text",
    "formatTextit": "letters that only look italic are found by no search and read aloud one by one",
    "equationsWithNestedScriptsRemainReadable": "an index of an exponent is no index of the base: x^(d₁), not xᵈ₁",
    "iWithDiaresisAndEscapedI": "the dotless i is LaTeX's way to an i under an accent: ï, not ı̈",
    "twoDifferentMacrons": "as above: ī, not ı̄",
    "combiningAccentsCase2": "no title has \\spreadlips; JabRef skips the case as well",
}
"""Cases of the corpus that we read otherwise, and why."""


@pytest.mark.parametrize(
    ("source", "readable"),
    [
        (r"G{\"o}del", "Gödel"),
        (r"\v{C}ech", "Čech"),
        (r"\v Cech", "Čech"),
        (r"{\O}rsted", "Ørsted"),
        (r"\O rsted", "Ørsted"),
        (r"\L{}ukasz", "Łukasz"),
        (r"Garc{\'\i}a", "García"),
        (r"Erd{\H{o}}s", "Erdős"),
        (r"{\AA}ngstr{\"o}m", "Ångström"),
        (r"\'{\^e}", "ế"),
        (r"\t{oo}", "o͡o"),
        (r"\c{c}a \k{a} \r{u} \u{g} \d{h} \b{b}", "ça ą ů ğ ḥ ḇ"),
        (r"stra\ss e", "straße"),
    ],
)
def test_accents_and_letters_become_one_sign(source: str, readable: str):
    assert to_readable(source) == readable


@pytest.mark.parametrize(
    ("source", "readable"),
    [
        (r"2$\times$ less", "2× less"),
        (r"$3\times3$ and $a \times b$", "3×3 and a × b"),
        (r"54.9\% of R\&D \#1 a\_b \$5 \{x\}", "54.9% of R&D #1 a_b $5 {x}"),
        (r"$\alpha$-\beta", "α-β"),
        (r"$\sim$10% and $>$90%", "∼10% and >90%"),
        (r"$O(n\log n)$ and $\log n$", "O(n log n) and log n"),
        (r"$\mathbb{R}^d$ and $\mathfrak m$ in $\mathcal{O}(n)$", "ℝᵈ and 𝔪 in O(n)"),
        (r"\ldots and \textellipsis", "… and …"),
        (r"\(x\) and \[y\]", "x and y"),
        (r"$$x^2$$", "x²"),
        (r"$\left( x \right)$ and $\left.y\right|$", "( x ) and y|"),
        (r"$\frac{a+b}{2}$ and \frac12 and $\frac{(a)}{b}$", "(a+b)/2 and 1/2 and (a)/b"),
        (r"$\sqrt{2}$ and $\sqrt{ab}$", "√2 and √(ab)"),
        (r"$\hat{x}$, $\vec v$, $\widehat{AB}$", r"x̂, v⃗, \widehat{AB}"),
        (r"$f''(x)~g--h$", "f″(x) g--h"),
        (r"a\,b\;c\quad d\!e\-f\\g", "a b c def g"),
    ],
)
def test_symbols_and_mathematics_are_shown(source: str, readable: str):
    assert to_readable(source) == readable


@pytest.mark.parametrize(
    ("source", "readable"),
    [
        ("$x^2$ and $x_i$ and $x^{10}$", "x² and xᵢ and x¹⁰"),
        ("$10^{-3}$ and 10^{-3}", "10⁻³ and 10⁻³"),
        (r"$90^\circ$ and $x^*$ and $A^\top$", "90° and x* and Aᵀ"),
        ("$x_{i,j}$ and $x^q$ and $x^{(q)}$", "x_(i,j) and x^q and x^(q)"),
        ("x^2 and a_b outside", "x^2 and a_b outside"),
        ("name_{very long}", "name_(very long)"),
        (r"1\textsuperscript{st} and H\textsubscript{2}O", "1ˢᵗ and H₂O"),
        ("$x^$ and $x_$", "x^ and x_"),
        ("$x^^2$", "x^²"),
        ("x^{}y", "xy"),
    ],
)
def test_scripts_are_raised_and_lowered_where_all_of_it_can_be(source: str, readable: str):
    assert to_readable(source) == readable


@pytest.mark.parametrize(
    ("source", "readable"),
    [
        (r"\url{https://a.org/b--c\_d~e}.", "https://a.org/b--c_d~e."),
        (r"\href{https://a.org/\~x}{our page}", "our page"),
        (r"see https://a.org/~me/b--c''d", "see https://a.org/~me/b--c''d"),
        (r"http://a.org/\~me", "http://a.org/~me"),
        (r"www.a.org/~me", "www.a.org/~me"),
        (r"\url", r"\url"),
        (r"\href{u}", r"\href{u}"),
        (r"\href", r"\href"),
    ],
)
def test_addresses_stay_whole(source: str, readable: str):
    assert to_readable(source) == readable


@pytest.mark.parametrize(
    ("source", "readable"),
    [
        (r"\textbf{bold} \emph{and {\em more}} {\bf too}", "bold and more too"),
        (r"\textcolor{red}{warm} \mbox{-} \enquote{so}\footnote{Or not.}", "warm - “so” (Or not.)"),
        ("{N}atural {L}anguage", "Natural Language"),
        ("{{nested} groups}", "nested groups"),
        ("law--increasing, 3--5, so---then, so -- then", "law–increasing, 3–5, so—then, so – then"),
        ("run --verbose, -- --x, <-- -->, -----", "run --verbose, – --x, <– -->, -----"),
        ("``new'' and `so'", "“new” and `so'"),
        ("Fig.~3 of Y.~Matsumoto", "Fig.\u00a03 of Y.\u00a0Matsumoto"),
        ("~10 %, about ~5, 3~5, a~ b", "~10 %, about ~5, 3~5, a~ b"),
    ],
)
def test_emphasis_groups_dashes_and_quotes_read_as_in_print(source: str, readable: str):
    assert to_readable(source) == readable


@pytest.mark.parametrize(
    "source",
    [
        "",
        "plain text",
        "costs $5 and $6",
        "from $5 to $10",
        "$5-$10",
        "$5 million for $x",
        "$ 5 $",
        "$$",
        "a $ b",
        "$5 and\n\n$x",
        "a { b",
        "a } b {",
        "}{",
        r"\framework",
        r"our \framework is",
        r"\aaaa{bbbb} and \aaaa{}",
        r"\'",
        r"\' x",
        r"\'{1}"[:2] + "1",
        r"\textbf",
        "trailing \\",
        "{" * 41 + "x" + "}" * 41,
    ],
)
def test_what_is_not_known_to_be_latex_stays_as_typed(source: str):
    assert to_readable(source) == source


@pytest.mark.parametrize(
    ("source", "readable"),
    [
        (r"\~{}", "~"),
        (r"\^{}x", "^x"),
        (r"\v{}", ""),
        (r"\'\framework", r"\'\framework"),
        (r"\"{\i}", "ï"),
        (r"\'{1}", r"\'1"),
    ],
)
def test_an_accent_without_a_letter_is_not_lost(source: str, readable: str):
    assert to_readable(source) == readable


def test_money_is_no_mathematics_but_mathematics_behind_it_is():
    assert to_readable("For $5, $x$ is $y_1$.") == "For $5, x is y₁."
    assert to_readable("At $5 million, $x$ is") == "At $5 million, x is"


def test_deep_nesting_of_accents_ends():
    assert to_readable(r"\'" * 100).count("\\") == 100


@pytest.mark.parametrize(
    "piece", ["{", "}", "$", "\\", "{}", "\\'", "\\'{", "^{", "_{a", "$x", "\\emph{", "{a", "\\frac", "~", "'"]
)
def test_ten_times_the_signs_take_ten_times_as_long(piece: str):
    def measure(size: int) -> float:
        source = piece * (size // len(piece))
        return least_cpu_time(lambda: to_readable(source))

    measure(1_000)
    assert measure(100_000) < 50 * max(measure(10_000), 0.001)


@pytest.mark.parametrize("sign", ["{", "$", "\\"])
def test_a_megabyte_of_one_sign_is_read(sign: str):
    assert set(to_readable(sign * 1_000_000)) <= {sign, " "}


def read_corpus() -> list[dict[str, Any]]:
    if not CORPUS.exists():
        pytest.skip(f"{CORPUS.name} is not beside this checkout")
    rows: list[dict[str, Any]] = json.loads(CORPUS.read_text("utf-8"))["rows"]
    return [row for row in rows if isinstance(row["args"][1]["args"][0], str)]


def test_the_corpus_of_jabref_is_read_as_jabref_reads_it():
    rows = read_corpus()
    differing = {row["method"] for row in rows if to_readable(row["args"][1]["args"][0]) != row["args"][0]}
    assert len(rows) > 40
    assert differing == DIFFERENCES.keys()
