"""The subject classes that a page may print: arXiv's, whole (``cs.CL``) or their last part (``CL``)."""

from __future__ import annotations

_CLASSES = {
    "astro-ph": "CO EP GA HE IM SR",
    "cond-mat": "dis-nn mes-hall mtrl-sci other quant-gas soft stat-mech str-el supr-con",
    "cs": (
        "AI AR CC CE CG CL CR CV CY DB DC DL DM DS ET FL GL GR GT HC IR IT LG LO MA MM MS NA NE NI OH OS PF PL RO SC"
        " SD SE SI SY"
    ),
    "econ": "EM GN TH",
    "eess": "AS IV SP SY",
    "math": "AC AG AP AT CA CO CT CV DG DS FA GM GN GR GT HO IT KT LO MG MP NA NT OA OC PR QA RA RT SG SP ST",
    "nlin": "AO CD CG PS SI",
    "physics": (
        "acc-ph ao-ph app-ph atm-clus atom-ph bio-ph chem-ph class-ph comp-ph data-an ed-ph flu-dyn gen-ph geo-ph"
        " hist-ph ins-det med-ph optics plasm-ph pop-ph soc-ph space-ph"
    ),
    "q-bio": "BM CB GN MN NC OT PE QM SC TO",
    "q-fin": "CP EC GN MF PM PR RM ST TR",
    "stat": "AP CO ME ML OT TH",
}
_ARCHIVES = "gr-qc hep-ex hep-lat hep-ph hep-th math-ph nucl-ex nucl-th quant-ph astro-ph cond-mat"


def _list_subjects() -> frozenset[str]:
    pairs = [(archive, part) for archive, parts in _CLASSES.items() for part in parts.split()]
    whole = {f"{archive}.{part}" for archive, part in pairs}
    # "other", "soft" and "optics" are words; alone they do not say that a subject is meant.
    alone = {part for _, part in pairs if part.isupper() or "-" in part}
    return frozenset(whole | alone | set(_ARCHIVES.split()))


SUBJECTS = _list_subjects()
