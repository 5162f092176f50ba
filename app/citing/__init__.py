"""Papers as they are cited: a plain line, or an entry for BibTeX. ``styles`` knows all of them."""
