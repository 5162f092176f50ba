"""Letters and the words that names are made of, as parts of patterns."""

from __future__ import annotations

LETTER = r"[^\W\d_]"
UPPER = "".join(
    char for first, last in ((0x41, 0x530), (0x1E00, 0x1F00)) for char in map(chr, range(first, last)) if char.isupper()
)
"""The capitals of Latin, Greek, Cyrillic and Armenian script."""

WORD = rf"(?:[dl]['’]|al-|el-|t['’] ?)?[{UPPER}](?:{LETTER}|['’`‐‑-]{LETTER})++"
INITIALS = rf"(?:[{UPPER}]|Ch|Th|Zh|Sh|Ya)\.(?:[‐‑-]?[{UPPER}]\.)*+"
PARTICLE = (
    r"(?:van|von|vom|der|den|de|del|della|dela|di|da|das|dos|do|du|la|le|les|los|el|al|bin|ibn|ter|ten|te|zu|zur|af|av"
    r"|y|e|['’]t|op|Van|Von|De|Di|Da|La|Le)(?![^\W_])"
)
