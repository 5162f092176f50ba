"""Words by which a venue, an abbreviation or a publisher is known."""

from __future__ import annotations

import re

_ABBREVIATIONS = frozenset(
    """
    abstr acad acc acoust adv agric al algebr algorithmica am amer anal ann annu anthropol appl approx arch artif
    arxiv assoc astron astrophys atmos aut autom behav bibl biochem bioeng bioinform biol biom biophys biotechnol br
    brit bros bull bus ca cal calc camb can canad cardiol cf ch chap chem chim chin cit clim clin co cogn coll
    combin comm commun comp comput conf cong contemp contr corp cryst cs curr cybern dep dept des dev dig digit dis
    disc discr dissert distrib dr dyn e ecol econ ed eds educ elec electr electron eng environ epidemiol eq eur
    europ evol exp expt extr fig figs finan fr funct fund fuzzy g gen genet genom geo geogr geol geom geophys geosci
    ger gov graph hist hum hydrol i ieee inc ind inf inform inst instr instrum int integr intell inter interact
    interdiscip intern internat inv invent investig ital jap jour jpn jr knowl lab lang lect legal lett libr limnol
    ling linguist lit lond ltd mach mag magn manag manuf mat matem mater math meas mech med mem meth method
    microbiol mod mol monogr mr mrs mult nachr nanotechnol nat natl natur nav neural neurobiol neurol neurosci no
    nonlin nos nuc nucl numer nutr ocean op oper opt optim org ornithol oxf p pediatr perform perspect pharm
    pharmacol phil philos photon phys physiol pol polit polym pp pract preprint prob probab proc process prod prof
    prog progr program psych psychiatr psychol pt publ pure quant quart radiol rat rec recogn reg rel relat rep res
    resour rev robot roy russ s scand sci sec secur sel semant semin sens ser sig simul soc sociol softw sol spec
    spectr sr st stand stat statist struct stud suppl surf surg surv sust symb symp synth sys syst tech technol
    telecommun theor theoret ther tour tr trans transp trends trop u univ urban var veg veh vet vis vol vs wirel
    wiss z zool
    """.split()
)
_IN_TITLES = frozenset("vs dr mr mrs ms prof st nos no al eg ie e.g i.e cf ca approx fig figs jr sr d resp".split())
_VENUE = re.compile(
    r"\b(?:proceedings?|proc\b|conference|conf\b|workshop|symposium|symp\b|journal|transactions|trans\b|letters|lett\b"
    r"|annals|annual|review|rev\b|advances|adv\b|lecture notes|lncs|bulletin|bull\b|magazine|arxiv|corr\b|biorxiv"
    r"|medrxiv|chemrxiv|psyarxiv|ssrn|ieee|acm\b|nature|science|cell|lancet|plos|pnas|elife|jmlr|pmlr|tmlr|neurips|nips|icml"
    r"|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|eacl|coling|aaai|ijcai|kdd|sigir|www|chi\b|uist|sigmod|vldb|icde|sosp|osdi"
    r"|usenix|ndss|ccs|focs|stoc|soda|colt|aistats|uai|icra|iros|rss|corl|interspeech|icassp|siggraph|wacv|bmvc|miccai"
    r"|university|université|universität|universidad|institute|thesis|dissertation|press\b|springer|elsevier|wiley"
    r"|technical report|tech\. ?rep|working paper|patent|j\.|math\.|phys\.|int\.|zeitschrift|revue|revista|rivista"
    r"|quarterly|archives?|studies|preprint|handbook|encyclopedia|tacl|findings|学报|大学|期刊|会议)",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"(?:the )?(?:proceedings?|proc|conference|conf|workshop|symposium|journal|j|transactions|trans|letters|annals|ann"
    r"|advances|adv|lecture notes|lncs|bulletin|bull|ieee|acm|siam|nature|science|cell|lancet|plos|pnas|arxiv|corr"
    r"|biorxiv|medrxiv|phys|math|comm|commun|communications|int|international|amer|american|european|eur|royal|chem"
    r"|biol|acta|archiv|archive|studia|neurips|nips|icml|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|ijcai|jmlr|mnras"
    r"|astrophys|astron|monthly|geophys|optics|opt|appl|applied|comput|inventiones|invent|duke|compositio|topology"
    r"|in|in:|submitted|accepted|to appear|preprint)\b\.?",
    re.IGNORECASE,
)
PUBLISHER = re.compile(
    r"(?:ACM|IEEE|Springer|Elsevier|PMLR|Curran|MIT Press|Association for|AAAI|USENIX|OpenReview|Wiley|John Wiley"
    r"|Cambridge|Oxford|Morgan|LNCS|LNAI|Lecture Notes|Chapman|CRC|Kluwer|North|Academic|World Scientific|SIAM|CEUR"
    r"|Birkh|De Gruyter|Routledge|Sage|SAGE|Taylor|Palgrave|Harvard|Princeton|Yale|University|International|Citeseer"
    r"|Schloss|EDP|BMJ|Nature Publishing|Omnipress|IOS|ISCA|ELRA|JMLR|New York|London|Berlin|Cham|Heidelberg|Boston"
    r"|Amsterdam|Singapore|Paris|Tokyo|Beijing|Vienna|Dordrecht|Basel|Philadelphia|San |Los |Piscataway|Hoboken|Series"
    r"|Addison|McGraw|Prentice|Pearson|Hermann|Dunod|Gallimard|Penguin|Plenum|Advances in|Communications in|Proceedings"
    r"|Available|Article|Paper|vol|Vol|pp|Best|Oral|Spotlight|Note|Also|Code|Winner|Honou?rable|Selected|Acceptance)"
)
_LAST = re.compile(r"[^\s.(/,:-]+$")


def has_venue_word(text: str) -> bool:
    """Whether a text holds a word that names of venues hold."""
    return bool(_VENUE.search(text))


def opens_venue(text: str, start: int = 0) -> bool:
    """Whether a word with which venues begin stands at a place of the text."""
    return (bool(_OPENING.match(text, start)) and text[start : start + 1].isupper()) or text.startswith("in ", start)


def is_abbreviated(text: str, stop: int) -> bool:
    """Whether the word before a full stop is shortened, so that the stop does not end a sentence."""
    word = _LAST.search(text[max(stop - 40, 0) : stop])
    if word is None:
        return False
    return (word[0][0].isupper() and word[0].lower() in _ABBREVIATIONS) or _is_initial(word[0])


def is_abbreviated_in_title(text: str, stop: int) -> bool:
    """The same within a title, whose last word may be any word ("Agents at work.")."""
    word = _LAST.search(text[max(stop - 40, 0) : stop])
    return word is not None and (word[0].lower() in _IN_TITLES or _is_initial(word[0]))


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isalpha() and word.isupper()
