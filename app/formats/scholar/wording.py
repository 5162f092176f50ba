"""What a Google Scholar profile prints around its papers, in the languages whose wording is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.formats.lines import Line

_LONGEST = 160
_MOST_HEAD_CELLS = 12
_TITLE = tuple(
    (
        "title|title / author|title/author|titel|titre|título|titolo|título / autor|tytuł|название|назва|başlık"
        "|标题|標題|タイトル|제목|název|títol|titlu|otsikko|cím|tittel|tiêu đề|judul|כותרת|العنوان|عنوان"
    ).split("|")
)
_COUNT = (
    "cited by|zitiert von|zitiert durch|citée par|cité par|citado por|citada por|citato da|citata da|geciteerd door"
    "|cytowane przez|cytowania|процитировано|цитируется|цитовано|alıntı yapanlar|alıntılayanlar|引用次数|被引用次数"
    "|引用次數|被引用次數|引用先|被引用数|引用元|인용|인용 횟수|citováno|citeras av|citeret af|sitert av|viittaukset"
    "|idézi|citat de|citat per|dikutip oleh|trích dẫn bởi|הצוטט על-ידי|מצוטט על ידי|تم اقتباسها من|اقتباس"
).split("|")
_YEAR = (
    "year|jahr|année|año|ano|anno|jaar|rok|год|рік|yıl|年份|年|연도|år|vuosi|év|an|any|tahun|năm|שנה|السنة|عام"
).split("|")
_TITLE_CELLS = frozenset(_TITLE)
_COUNT_CELLS = frozenset(cell for word in _COUNT for cell in (word, word + word, f"{word} {word}"))
_YEAR_CELLS = frozenset(_YEAR)
_HEAD_CELLS = _COUNT_CELLS | _YEAR_CELLS
_JOINED_HEAD = re.compile(
    rf"(?:{'|'.join(map(re.escape, _TITLE))})\s+"
    rf"(?P<count>(?:(?:{'|'.join(map(re.escape, _COUNT))})\s*){{1,2}})?(?P<year>\b(?:{'|'.join(_YEAR)}))?",
    re.IGNORECASE,
)
_EMAIL = re.compile(
    r"(?:verified )?e-?mail (?:address )?verified at |verified email at |no verified email"
    r"|(?:keine )?bestätigte e-mail-adresse|adresse e-mail validée |aucune adresse e-mail"
    r"|dirección de correo (?:electrónico )?verificada |(?:no hay )?ningun[ao]? dirección de correo"
    r"|e-mail confirmado |nenhum e-mail confirmado|(?:indirizzo )?e-?mail verificat[ao] |nessun[ao]? e-?mail"
    r"|geverifieerd e-mailadres |geen geverifieerd e-mailadres|zweryfikowany adres |brak zweryfikowanego"
    r"|подтвержден адрес|нет подтвержденного адреса|підтверджена електронна|確認したメール|确认的电子邮件|検証済み"
    r"|verifierad e-postadress|ingen verifierad|bekræftet mailadresse|bekreftet e-postadresse|vahvistettu sähköposti"
    r"|e-mailová adresa ověřena|email yang diverifikasi |email được xác minh|correu electrònic verificat"
    r"|[^ ].{0,60}(?:的电子邮件经过验证|的電子郵件(?:地址)?已?通過驗證|의 이메일 확인됨)"
    r"|[^ ].{0,60} doğrulanmış e-posta adresi|没有经过验证的电子邮件"
    r"|沒有經過驗證的電子郵件|メール アドレスは確認されて|확인된 이메일|doğrulanmış e-posta adresi yok",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"(?<![\w/@.:-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}(?![\w/@])", re.IGNORECASE)
_ARTICLES = (
    "articles?|artikel|artículos|artigos|articoli|artykuły|статьи|статті|makaleler|文章|論文|記事|학술자료"
    "|artiklar|artikler"
)
RANGE = re.compile(
    rf"(?P<known>{_ARTICLES})?[^\W\d]* ?(?P<first>\d{{1,7}}) ?[–—-] ?(?P<last>\d{{1,7}})(?P<more> ?(?:show more)?)",
    re.IGNORECASE,
)
_OLD_RANGE = re.compile(r"(?:show: ?\d+ ?)?(?P<first>\d{1,7}) ?[–-] ?(?P<last>\d{1,7}) ?next ?[>›»]?", re.IGNORECASE)
_FOOTER = re.compile(
    r"show more|mehr anzeigen|plus|afficher plus|mostrar más|mostrar mais|mostra altro|展开|顯示更多|もっと見る|더보기"
    r"|daha fazla göster|privacy ?terms ?help|privacy|datenschutz(?:erklärung)? ?nutzungsbedingungen ?hilfe"
    r"|隐私权 ?条款 ?帮助|dates and citation counts are estimated.*|about scholar ?search help",
    re.IGNORECASE,
)
_FURNITURE = frozenset(
    (
        "get my own profile|my profile|my library|my citations|my updates|my articles|my co-authors|metrics|alerts"
        "|settings|sign in|sign out|scholar|google scholar|loading...|loading…|done|home|homepage|web|images|more"
        "|more…|help|search|follow|following|unfollow|followed|edit|articles|cited by|cited byview all"
        "|articlescited by|co-authors|articlescited byco-authors|articlescited bypublic access"
        "|articlescited bypublic accessco-authors|public access|public accessview all|view all|view allview all"
        "|add co-authors|add co-authorsco-authors|co-authorsview all|not available|available"
        "|based on funding mandates|review affiliation|review public access|help colleagues find you."
        "|certain articles should be publicly available.|we have co-authors suggestions.|sort|show more"
        "|select: all, none|actions|add|merge|delete|export|bibtex|endnote|refman|csv|add articles"
        "|add article groups|add article manually|configure article updates|trash|view trash|my profile is public"
        "|my profile is private|edit my profile|change photo|citation indices|citations to my articles"
        "|citations per year|duplicate citations|merged citations|title|year|new articles by this author"
        "|new citations to this author|new articles related to this author's research|email address for updates"
        "|other names|no co-authors|profile|try again|privacy|terms|about scholar|search help"
        "|the system can't perform the operation now. try again later.|there are no articles in this profile."
        "|the following articles are merged in scholar. their combined citations are counted only for the first"
        " article."
        '|this "cited by" count includes citations to the following articles in scholar. the ones marked * may be'
        " different from the article in the profile."
        "|sort by citations|sort by year|sort by title|folgen|ich folge|zitiert von|alle anzeigen|koautoren"
        "|mein profil|meine bibliothek|benachrichtigungen|messwerte|einstellungen|anmelden|abmelden|artikel"
        "|öffentlicher zugriff|eigenes profil erstellen|sortieren|nach zitationen sortieren|nach jahr sortieren"
        "|nach titel sortieren|nicht verfügbar|verfügbar|startseite|suivre|citée par|tout afficher|coauteurs"
        "|accès public|articles en libre accès|créer mon profil|page d'accueil|seguir|siguiendo|citado por|ver todo"
        "|ver tudo|coautores|acceso público|acesso público|página principal|página inicial|crear mi perfil"
        "|criar meu perfil|segui|citata da|mostra tutto|coautori|accesso pubblico|关注|引用次数|查看全部|合著者"
        "|开放获取的出版物数量|文章|首页|创建我的个人资料|我的个人学术档案|我的图书馆|统计指标|快讯|设置|登录|追蹤"
        "|共同作者|フォロー|引用先|すべて表示|共著者|팔로우|인용|모두 보기|공동 저자"
    ).split("|")
)
UNKNOWN_AFFILIATION = frozenset(
    "unknown affiliation|unbekannte einrichtung|unbekannte zugehörigkeit|affiliation inconnue|afiliación desconocida"
    "|afiliação desconhecida|affiliazione sconosciuta|未知所在单位机构|所属不明|未知單位".split("|")
)


class Head(NamedTuple):
    """The head of the table: where it stops, and which columns it names besides that of the titles."""

    stop: int
    has_count: bool = True
    has_year: bool = True


def find_table_head(lines: Sequence[Line], start: int) -> Head | None:
    """The head of the table of papers that starts at this line; None if none does."""
    text = lines[start].text
    if len(text) > _LONGEST or not _opens_head(text):
        return None
    return _find_joined_head(text, start) or _find_parted_head(lines, start)


def _opens_head(text: str) -> bool:
    return text.lower().startswith(_TITLE)


def _find_joined_head(text: str, start: int) -> Head | None:
    """The head on one line, parted by blanks."""
    match = _JOINED_HEAD.fullmatch(text)
    if match is None or not (match["count"] or match["year"]):
        return None
    return Head(start + 1, bool(match["count"]), bool(match["year"]))


def _find_parted_head(lines: Sequence[Line], start: int) -> Head | None:
    """The head in lines or cells; buttons for sorting may stand between, and each word twice."""
    is_plain = lines[start].text.lower() in _TITLE_CELLS
    at = start + 1
    while is_plain and at < min(len(lines), start + _MOST_HEAD_CELLS) and is_furniture(lines[at].text):
        if lines[at].text.lower() in _HEAD_CELLS:
            break
        at += 1
    counted = at
    while counted < min(len(lines), at + 2) and lines[counted].text.lower() in _COUNT_CELLS:
        counted += 1
    stop = counted + (counted < len(lines) and lines[counted].text.lower() in _YEAR_CELLS)
    has_count, has_year = counted > at, stop > counted
    if not ((has_count or has_year) if is_plain else (has_count and has_year)):
        return None
    return Head(stop, has_count, has_year)


def is_email(text: str) -> bool:
    """Whether a line says which address was verified; it stands below the name and the affiliation."""
    return len(text) <= _LONGEST and bool(_EMAIL.match(text))


def has_domain(text: str) -> bool:
    """Whether a line names a domain among other words, as the line of the address does in every language."""
    return len(text) <= _LONGEST and " " in text and bool(_DOMAIN.search(text))


def match_range(text: str) -> re.Match[str] | None:
    """The range of papers shown (``Articles 1–20``), as the foot prints it; it begins a page of twenty or a hundred."""
    match = (RANGE.fullmatch(text) or _OLD_RANGE.fullmatch(text)) if len(text) < 60 else None
    sound = match and int(match["first"]) % 10 == 1 and int(match["first"]) <= int(match["last"])
    return match if sound and (any(char.isalpha() for char in text)) else None


def is_footer(text: str) -> bool:
    """Whether a line ends the list: the range of papers shown, a button for more, the foot of the page."""
    if len(text) > _LONGEST:
        return False
    match = match_range(text)
    known = match is not None and (match.re is _OLD_RANGE or bool(match["known"]))
    return known or bool(_FOOTER.fullmatch(text))


def is_furniture(text: str) -> bool:
    """Whether a line is a button, a menu or a heading of the page."""
    return len(text) <= _LONGEST and text.lower().replace("’", "'").replace("“", '"').replace("”", '"') in _FURNITURE
