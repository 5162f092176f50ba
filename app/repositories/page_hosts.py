"""Hosts of web pages: those for the pages of projects, and those where no page is a project's."""

from __future__ import annotations

from collections.abc import Collection

PROJECTS = frozenset(
    "github.io gitlab.io gitlab.page codeberg.page bitbucket.io sourceforge.io sites.google.com netlify.app vercel.app"
    " pages.dev web.app firebaseapp.com readthedocs.io notion.site neocities.org fly.dev onrender.com herokuapp.com"
    " surge.sh".split()
)
"""Below them people put the pages of projects, and hardly anything else that a paper would name."""

PAPERS = frozenset(
    # what identifies papers and people, and searches for them
    "doi.org handle.net orcid.org dblp.org uni-trier.de semanticscholar.org crossref.org worldcat.org zbmath.org"
    " scholar.google.com books.google.com paperswithcode.com alphaxiv.org connectedpapers.com adsabs.harvard.edu"
    " inspirehep.net mathscinet.ams.org philpapers.org citeseerx.ist.psu.edu core.ac.uk openalex.org scopus.com"
    " webofscience.com"
    # archives of papers
    " arxiv.org biorxiv.org medrxiv.org chemrxiv.org ssrn.com psyarxiv.com hal.science hal.inria.fr techrxiv.org"
    " archives-ouvertes.fr preprints.org researchsquare.com researchgate.net academia.edu escholarship.org"
    " nih.gov europepmc.org jstor.org eprint.iacr.org repec.org nber.org authorea.com vixra.org f1000research.com"
    # publishers, proceedings and societies
    " acm.org ieee.org computer.org springer.com springernature.com springeropen.com nature.com science.org"
    " sciencemag.org sciencedirect.com elsevier.com cell.com thelancet.com wiley.com tandfonline.com sagepub.com"
    " mdpi.com frontiersin.org plos.org pnas.org oup.com cambridge.org jmir.org bmj.com biomedcentral.com"
    " aclanthology.org aclweb.org openreview.net neurips.cc nips.cc mlr.press thecvf.com aaai.org ijcai.org usenix.org"
    " isca-speech.org jmlr.org jair.org ceur-ws.org lrec-conf.org dagstuhl.de aanda.org iop.org iopscience.iop.org"
    " aps.org aip.org acs.org rsc.org royalsocietypublishing.org annualreviews.org degruyter.com emerald.com"
    " worldscientific.com iospress.nl siam.org ams.org projecteuclid.org spiedigitallibrary.org osapublishing.org"
    " optica.org sae.org isls.org pubpub.org easychair.org scitepress.org iclr.cc icml.cc purl.stanford.edu".split()
)
"""Where papers and their people are, so that an address leads to the paper itself, to another or to an author."""

OTHERS = frozenset(
    # licences, encyclopaedias, badges and pictures
    "creativecommons.org opensource.org gnu.org apache.org spdx.org wikipedia.org wikimedia.org wikidata.org w3.org"
    " shields.io badge.fury.io githubusercontent.com imgur.com travis-ci.org travis-ci.com codecov.io overleaf.com"
    # films, talk and news, which are neither a paper's page nor a demo of it
    " youtube.com youtu.be vimeo.com bilibili.com twitter.com x.com linkedin.com facebook.com instagram.com reddit.com"
    " discord.gg discord.com t.me slack.com weibo.com qq.com zhihu.com medium.com substack.com tiktok.com"
    # what hides where it leads to, and files of which the address does not say what they are
    " bit.ly goo.gl tinyurl.com t.co ow.ly is.gd tiny.cc rebrand.ly aka.ms shorturl.at cutt.ly forms.gle"
    " drive.google.com docs.google.com forms.google.com dropbox.com 1drv.ms onedrive.live.com sharepoint.com box.com"
    " wetransfer.com apps.apple.com play.google.com archive.org archive.ph google.com api.github.com"
    " codeload.github.com".split()
)
"""Where nothing is that would be the homepage of a paper."""


_SHELVES = frozenset("dspace digitalcommons eprint eprints repository scholarworks theses thesis".split())
"""What universities call the archives of what their people wrote."""


def is_of_papers(name: str) -> bool:
    """Whether a host has papers, so that an address there is no page of a project."""
    return name.partition(".")[0] in _SHELVES or is_below(name, PAPERS)


def is_below(name: str, hosts: Collection[str]) -> bool:
    """Whether a host is one of some hosts, or stands below one of them: ``dl.acm.org`` below ``acm.org``."""
    while name:
        if name in hosts:
            return True
        name = name.partition(".")[2]
    return False
