"""How LaTeX reads in print: its macros, accents, mathematics, dashes and quotes as plain Unicode shows them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from app.latex.scanning import DEEPEST, END, Token, find_math, is_tie, match_braces, scan

_ESCAPE = re.compile(r"\\([_%#&~{}$])")


def _pairs(table: str) -> dict[str, str]:
    words = table.split()
    return dict(zip(words[::2], words[1::2], strict=True))


_SYMBOLS = _pairs(
    "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ"
    " mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ"
    " omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω times × div ÷ pm ±"
    " mp ∓ cdot · ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cap ∩ cup ∪ wedge ∧ land ∧ vee ∨"
    " lor ∨ neg ¬ lnot ¬ setminus ∖ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ sum ∑ prod ∏ coprod ∐ int ∫ oint ∮"
    " partial ∂ nabla ∇ infty ∞ leq ≤ le ≤ leqslant ≤ geq ≥ ge ≥ geqslant ≥ ll ≪ gg ≫ neq ≠ ne ≠ equiv ≡ sim ∼"
    " simeq ≃ approx ≈ cong ≅ propto ∝ asymp ≍ doteq ≐ prec ≺ succ ≻ lesssim ≲ gtrsim ≳ in ∈ notin ∉ ni ∋ subset ⊂"
    " subseteq ⊆ supset ⊃ supseteq ⊇ emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ to → rightarrow →"
    " longrightarrow ⟶ leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ implies ⟹ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺"
    " uparrow ↑ downarrow ↓ mapsto ↦ hookrightarrow ↪ rightsquigarrow ⇝ leadsto ⇝ nearrow ↗ searrow ↘ mid ∣"
    " parallel ∥ perp ⊥ bot ⊥ top ⊤ vdash ⊢ models ⊨ vDash ⊨ angle ∠ triangle △ square □ Box □ diamond ⋄"
    " diamondsuit ♢ heartsuit ♡ spadesuit ♠ clubsuit ♣ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lVert ‖"
    " rVert ‖ Vert ‖ vert | lvert | rvert | ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ wp ℘ prime ′ dagger † ddagger ‡ dag †"
    " ddag ‡ S § P ¶ copyright © textcopyright © textregistered ® texttrademark ™ pounds £ textsterling £ texteuro €"
    " euro € yen ¥ textyen ¥ textdegree ° degree ° textmu µ ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ textellipsis …"
    " textendash – textemdash — textquoteleft ‘ textquoteright ’ lq ‘ rq ’ textquotedblleft “ textquotedblright ”"
    " guillemotleft « guillemotright » textbullet • textperiodcentered · textasciitilde ~ textasciicircum ^"
    " textbackslash \\ textunderscore _ textdollar $ textless < textgreater > textbar | lt < gt > lbrace { rbrace }"
    " textbraceleft { textbraceright }"
    " checkmark ✓ cmark ✓ xmark ✗ TeX TeX LaTeX LaTeX BibTeX BibTeX % % & & # # _ _ $ $ { { } } | ‖"
)
_LETTERS = _pairs(
    "o ø O Ø l ł L Ł ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ imath ı jmath ȷ dh ð DH Ð th þ TH Þ ng ŋ NG Ŋ"
    " dj đ DJ Đ"
)
"""Letters of words: the blank that ends such a macro's name is no blank of the word (``\\O rsted``)."""

_LETTERS |= dict.fromkeys("newline par quad qquad enspace thinspace space".split(), " ")
_BLANKS = dict.fromkeys((" ", ",", ";", ":", ">", "\n", "\\"), " ") | dict.fromkeys(("!", "-", "/", "@"), "")
_SWITCHES = frozenset(
    "bf it em rm tt sc sf sl bfseries itshape scshape ttfamily rmfamily sffamily mdseries upshape normalfont"
    " displaystyle textstyle scriptstyle limits nolimits left right middle big Big bigg Bigg bigl bigr Bigl Bigr"
    " biggl biggr Biggl Biggr noindent centering small footnotesize scriptsize tiny large Large protect xspace".split()
)
_WRAPPERS = frozenset(
    "textbf textit texttt textsc textsf textrm textup textmd textsl textnormal emph underline uline mbox hbox text"
    " mathcal mathscr mathrm mathbf mathit mathsf mathtt mathnormal boldsymbol bm pmb operatorname operatorname*"
    " mathop mathbin mathrel mathord ensuremath".split()
)
_FUNCTIONS = frozenset(
    "log ln lg exp sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh max min sup inf lim limsup liminf arg"
    " det dim ker deg gcd hom Pr argmax argmin mod bmod".split()
)
_SIGN_ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
}  # fmt: skip
_NAMED_ACCENTS = {
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a", "b": "\u0331",
    "d": "\u0323", "t": "\u0361", "acute": "\u0301", "grave": "\u0300", "hat": "\u0302", "widehat": "\u0302",
    "ddot": "\u0308", "tilde": "\u0303", "widetilde": "\u0303", "bar": "\u0304", "overline": "\u0304",
    "dot": "\u0307", "breve": "\u0306", "check": "\u030c", "mathring": "\u030a", "vec": "\u20d7",
}  # fmt: skip
_ACCENTS = _SIGN_ACCENTS | _NAMED_ACCENTS


def _alphabet(capital: int, small: int, exceptions: str) -> dict[int, str]:
    letters = {ord("A") + at: chr(capital + at) for at in range(26)}
    letters |= {ord("a") + at: chr(small + at) for at in range(26)}
    return letters | {ord(letter): sign for letter, sign in _pairs(exceptions).items()}


_DOUBLE_STRUCK = _alphabet(0x1D538, 0x1D552, "C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ 1 𝟙")
_FRAKTUR = _alphabet(0x1D504, 0x1D51E, "C ℭ H ℌ I ℑ R ℜ Z ℨ")
_SUPERSCRIPTS = _pairs(
    "0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ - ⁻ − ⁻ = ⁼ ( ⁽ ) ⁾ a ᵃ b ᵇ c ᶜ d ᵈ e ᵉ f ᶠ g ᵍ h ʰ i ⁱ j ʲ k ᵏ l ˡ"
    " m ᵐ n ⁿ o ᵒ p ᵖ r ʳ s ˢ t ᵗ u ᵘ v ᵛ w ʷ x ˣ y ʸ z ᶻ A ᴬ B ᴮ D ᴰ E ᴱ G ᴳ H ᴴ I ᴵ J ᴶ K ᴷ L ᴸ M ᴹ N ᴺ O ᴼ P ᴾ R ᴿ"
    " T ᵀ U ᵁ V ⱽ W ᵂ β ᵝ γ ᵞ δ ᵟ θ ᶿ φ ᵠ χ ᵡ * * ∗ * ∘ ° ° ° ′ ′ † † ‡ ‡ ⊤ ᵀ"
)
_SUBSCRIPTS = _pairs(
    "0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ - ₋ − ₋ = ₌ ( ₍ ) ₎ a ₐ e ₑ h ₕ i ᵢ j ⱼ k ₖ l ₗ m ₘ n ₙ o ₒ p ₚ r ᵣ"
    " s ₛ t ₜ u ᵤ v ᵥ x ₓ β ᵦ γ ᵧ ρ ᵨ φ ᵩ χ ᵪ"
)


def _format_script(sign: str, content: str) -> str:
    """Raised or lowered signs where all of them exist, else the sign as typed, with what it holds together."""
    table = _SUPERSCRIPTS if sign == "^" else _SUBSCRIPTS
    if all(char in table for char in content):
        return "".join(table[char] for char in content)
    return sign + _hold_together(content)


def _hold_together(content: str) -> str:
    return content if len(content) == 1 or (content[:1] == "(" and content[-1:] == ")") else f"({content})"


def _format_fraction(above: str, below: str) -> str:
    return "/".join(part if part.isalnum() else _hold_together(part) for part in (above, below))


_ONE_ARGUMENT: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(_WRAPPERS, str),
    "mathbb": lambda content: content if "\\" in content else content.translate(_DOUBLE_STRUCK),
    "mathfrak": lambda content: content if "\\" in content else content.translate(_FRAKTUR),
    "textsuperscript": lambda content: _format_script("^", content),
    "textsubscript": lambda content: _format_script("_", content),
    "sqrt": lambda content: f"√{_hold_together(content)}",
    "enquote": lambda content: f"“{content}”",
    "footnote": lambda content: f" ({content})",
}
_TWO_ARGUMENTS: dict[str, Callable[[str, str], str]] = {
    **dict.fromkeys(("frac", "dfrac", "tfrac", "nicefrac", "sfrac"), _format_fraction),
    **dict.fromkeys(("href", "textcolor"), lambda _, content: content),
}
_QUOTES = {"``": "“", "''": "”"}


def typeset(source: str) -> str:
    """A text as ``app.latex.to_readable`` says, whatever is in it."""
    tokens = scan(source)
    partners = match_braces(tokens)
    return source if partners is None else _Typesetter(source, tokens, partners).typeset()


class _Typesetter:
    """Reads tokens from left to right; each method takes what belongs to it and returns what it reads like.

    Attributes:
        tokens: all of them; a text token shortens as its signs are taken as arguments.
        partners: the place of an opening brace to that of the closing one.
        dollars: the places of the dollar signs around mathematics.
        at: the place of the next token.
        in_math: whether that token stands in mathematics.
        depth: how many macros wait for their argument.
    """

    def __init__(self, source: str, tokens: list[Token], partners: dict[int, int]) -> None:
        self.source = source
        self.tokens = tokens
        self.partners = partners
        self.dollars = find_math(source, tokens)
        self.at = 0
        self.in_math = False
        self.depth = 0

    def typeset(self, stop: int | None = None) -> str:
        """What stands before the token ``stop`` (all, if None)."""
        parts = []
        while self.at < (len(self.tokens) if stop is None else stop):
            parts.append(self._take())
        return "".join(parts)

    def _take(self) -> str:
        token = self.tokens[self.at]
        self.at += 1
        match token.kind:
            case "macro":
                return self._take_macro(token)
            case "open":
                return self._take_group(self.at - 1) if self.at - 1 in self.partners else token.text
            case "dollar" if self.at - 1 in self.dollars:
                self.in_math = not self.in_math
                return ""
            case "script":
                return self._take_script(token)
            case "dashes" | "quotes" | "tie":
                return self._read_sign(token)
        return token.text

    def _take_group(self, opening: int) -> str:
        closing = self.partners[opening]
        self.at = opening + 1
        content = self.typeset(closing)
        self.at = closing + 1
        return content

    def _take_argument(self) -> str | None:
        """The group, macro or single sign that follows; None, and nothing taken, where none does."""
        place = self.at
        if self._peek().kind == "text":
            text = self._peek().text.lstrip()
            if text:
                self._shorten(text[1:])
                return text[0]
            self.at += 1
        if self._peek().kind == "macro" or self.at in self.partners:
            return self._take()
        self.at = place
        return None

    def _peek(self) -> Token:
        return self.tokens[self.at] if self.at < len(self.tokens) else END

    def _shorten(self, text: str) -> None:
        self.tokens[self.at] = self.tokens[self.at]._replace(text=text)

    def _take_script(self, token: Token) -> str:
        if not self.in_math and self.at not in self.partners:
            return token.text
        content = self._take_argument()
        return token.text if content is None else _format_script(token.text, content)

    def _take_macro(self, token: Token) -> str:
        name = token.text[1:]
        for table in (_SYMBOLS, _BLANKS):
            if name in table:
                return table[name]
        if name in _LETTERS or name in _SWITCHES:
            return self._take_word(name)
        if name in ("(", "[", ")", "]"):
            self.in_math = name in "(["
            return ""
        if name in _FUNCTIONS:
            return f" {name}" if self._char_before(token).isalnum() else name
        return self._take_with_arguments(token, name)

    def _take_word(self, name: str) -> str:
        if self._peek().kind == "text":
            rest = self._peek().text.lstrip()
            self._shorten(rest.removeprefix(".") if name in ("left", "right") else rest)
        return _LETTERS.get(name, "")

    def _take_with_arguments(self, token: Token, name: str) -> str:
        if self.depth >= DEEPEST:
            return token.text
        self.depth += 1
        read = self._read_with_arguments(token, name)
        self.depth -= 1
        return token.text + self._take_braced() if read is None else read

    def _read_with_arguments(self, token: Token, name: str) -> str | None:
        if name in _ACCENTS:
            return self._take_accent(token, name)
        if name in ("url", "path", "nolinkurl"):
            return self._take_address()
        if name in _ONE_ARGUMENT:
            content = self._take_argument()
            return None if content is None else _ONE_ARGUMENT[name](content)
        return self._take_two(token, _TWO_ARGUMENTS[name]) if name in _TWO_ARGUMENTS else None

    def _take_two(self, token: Token, combine: Callable[[str, str], str]) -> str | None:
        first = self._take_argument()
        if first is None:
            return None
        second = self._take_argument()
        return f"{token.text}{{{first}}}" if second is None else combine(first, second)

    def _take_braced(self) -> str:
        """The groups right behind an unknown macro: they are its arguments and keep their braces."""
        parts = []
        while self.at in self.partners:
            parts.append(f"{{{self._take_group(self.at)}}}")
        return "".join(parts)

    def _take_address(self) -> str | None:
        r"""The address in ``\url{...}``, letter by letter: nothing in it is mathematics or a dash."""
        closing = self.partners.get(self.at)
        if closing is None:
            return None
        start, self.at = self.tokens[self.at].start + 1, closing + 1
        return _ESCAPE.sub(r"\1", self.source[start : self.tokens[closing].start])

    def _take_accent(self, token: Token, name: str) -> str | None:
        """The accented letter; None where no letter follows."""
        if name in _SIGN_ACCENTS and self._peek().text[:1].isspace():
            return None
        if name == "~" and self._char_before(token) == "/":
            return name
        base = self._take_argument()
        if base is None:
            return None
        if not base:
            return name if name in _SIGN_ACCENTS else ""
        if len(base) > 1 and len(name) > 1:
            return f"{token.text}{{{base}}}"
        return _add_mark(base, _ACCENTS[name]) or token.text + base

    def _char_before(self, token: Token) -> str:
        return self.source[token.start - 1 : token.start]

    def _read_sign(self, token: Token) -> str:
        end = token.start + len(token.text)
        before, after = self._char_before(token), self.source[end : end + 1]
        if self.in_math:
            return {"~": " ", "''": "″"}.get(token.text, token.text)
        if token.kind == "dashes":
            return _read_dashes(token.text, before, after)
        if token.kind == "tie":
            return "\u00a0" if is_tie(before, after) else token.text
        return _QUOTES[token.text]


def _add_mark(base: str, mark: str) -> str | None:
    """The text with a combining mark on its first letter; None if it begins with none."""
    letter = {"ı": "i", "ȷ": "j"}.get(base[0], base[0])
    return unicodedata.normalize("NFC", letter + mark) + base[1:] if letter.isalpha() else None


def _read_dashes(dashes: str, before: str, after: str) -> str:
    """An en or em dash, unless it opens a command-line option (``--verbose``), an arrow or a ruler."""
    option = after.isalpha() and not before.isalnum() and before not in (")", "”", "'", "}", "$", ",", ".")
    if len(dashes) > 3 or after == ">" or (len(dashes) == 2 and option):
        return dashes
    return "–" if len(dashes) == 2 else "—"
