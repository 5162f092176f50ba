"""The words that ORCID prints around what people put into their records, in the languages of its interface."""

from __future__ import annotations

SECTIONS = {
    "works": "Works|Díla|Werke|Obras|Travaux|Lavori|仕事|연구업적|Prace|Trabalhos|Работы|Çalışmalar|作品|成果",
    "featured": (
        "Featured works|Vybraná díla|Hervorgehobene Werke|Obras destacadas|Travaux mis en avant|Opere in evidenza"
        "|注目の作品|특기적인 연구업적|Wyróżnione prace|Trabalhos em destaque|Избранные работы|Öne çıkan çalışmalar"
        "|展示作品"
    ),
    "employment": (
        "Employment|Employments|Zaměstnání|Arbeitsverhältnisse|Empleo|Emploi|Occupazione|雇用|고용상태|Zatrudnienie"
        "|Emprego|Работа|İş|就业|就業狀態"
    ),
    "education": (
        "Education and qualifications|Education|Qualifications|Wykształcenie i kwalifikacje|Vzdělání a kvalifikace"
        "|Ausbildung und Qualifikationen|Educación y titulaciones|Formation et qualifications|Istruzione e titoli"
        "|教育と資格|학력 및 자격증|Educação e qualificações|Образование и квалификация|Eğitim ve nitelikler|教育和资格"
        "|教育與認證"
    ),
    "professional": (
        "Professional activities|Odborné činnosti|Berufliche Tätigkeiten|Actividades profesionales"
        "|Activités professionnelles|Attività professionali|専門研究活動|전문 활동|Działalność zawodowa"
        "|Atividades profissionais|Профессиональная деятельность|Profesyonel faaliyetler|专业活动|專業活動"
        "|Invited positions and distinctions|Eingeladene Positionen und Auszeichnungen"
        "|Posiciones invitadas y distinciones|Postes d'invités et distinctions|Posizioni invitate e riconoscimenti"
        "|Membership and service|Mitgliedschaft und Dienst|Membresía y servicio|Adhésion et service"
        "|Iscrizione e servizio|Invited positions|Distinctions|Memberships|Service"
    ),
    "funding": (
        "Funding|Fundings|Financování|Finanzierung|Financiación|Financement|Finanziamento|ファンディング|자금원"
        "|Finansowanie|Financiamento|Финансирование|Finansman|资金|資金"
    ),
    "review": (
        "Peer review|Peer reviews|Recenze|Peer-Review|Revisión por pares|Évaluation par les pairs|Revisione paritaria"
        "|ピアレビュー|피어 리뷰|Recenzja naukowa|Revisão por pares|Рецензия|Meslektaş değerlendirmesi|同行评审"
        "|同儕審查"
    ),
    "resources": (
        "Research resources|Výzkumné zdroje|Forschungsressourcen|Recursos de investigación|Ressources de recherche"
        "|Risorse di ricerca|研究リソース|연구 리소스|Zasoby badawcze|Recursos de pesquisa|Исследовательские ресурсы"
        "|Araştırma kaynakları|研究资源|研究資源"
    ),
}
"""The sections of activities, each with its headings."""

TYPES = (
    "Conference abstract|Conference paper|Conference poster|Book chapter|Book review|Book|Dictionary entry"
    "|Dissertation or Thesis|Dissertation|Dissertation thesis|Edited book|Encyclopedia entry|Encyclopaedia entry"
    "|Journal article|Journal issue or edition|Journal issue|Magazine article|Manual|Newsletter article"
    "|Newspaper article|Interactive resource|Online resource|Preprint|Report|Research tool"
    "|Supervised student publication|Test|Translation|Website|Working paper|Review|Disclosure|License|Patent"
    "|Registered copyright|Trademark|Annotation|Artistic output or performance|Artistic performance"
    "|Data management plan|Dataset|Data set|Invention|Lecture|Lecture speech|Lecture/Speech|Physical object"
    "|Research protocol or technique|Research technique|Software|Spin off company|Standards or policy"
    "|Standards and policy|Technical Standard|Technical standards|Other|Blog post|Clinical study"
    "|Cartographic material|Conference output|Conference presentation|Conference proceedings|Design|Image"
    "|Teaching material|Learning object|Moving image or video|Moving image|Musical composition|Sound|Transcription"
    "|Talk, interview, podcast or speech|Public speech|Publisher|Undefined"
)
"""The kinds of works in English, as the designs of the last years name them."""

SOURCE = "Source|Zdroj|Quelle|Fuente|Sorgente|Fonte|ソース|소스|소스(출처)|Źródło|Источник|Kaynak|资料来源|來源"
PREFERRED = (
    "Preferred source|Preferovaný zdroj|Bevorzugte Quelle|Fuente preferida|Source préférée|Fonte preferita|優先ソース"
    "|우선 소스|Preferowane źródło|Fonte preferida|Предпочитаемый источник|Tercih edilen kaynak|首选源|偏好源"
)
MORE_DETAIL = (
    "Show more detail|Zobrazit více podrobností|Mehr Details zeigen|Mostrar más detalles|Afficher plus de détails"
    "|Mostra altri dettagli|詳細を表示|자세히 보기|Pokaż więcej szczegółów|Exibir mais detalhes"
    "|Показать больше сведений|Daha fazla ayrıntı göster|显示更多细节|顯示更多內容|Show more details|Show details"
)
LESS_DETAIL = (
    "Show less detail|Zobrazit méně podrobností|Weniger Details anzeigen|Mostrar menos detalles"
    "|Afficher moins de détails|Mostra meno dettagli|詳細を表示しない|덜 세부적으로 표시|Pokaż mniej szczegółów"
    "|Exibir menos detalhes|Показать меньше сведений|Daha az ayrıntı göster|显示较少的详细信息|顯示較少內容"
    "|Show less details|Hide details"
)
CONTRIBUTORS = (
    "Contributors|Contributor|Přispěvatelé|Mitwirkende|Contribuyentes|Contributeurs|Partecipanti|寄与者|기부자"
    "|Współtwórcy|Contribuidores|Исследователи|Katkıda bulunanlar|参与者|投稿人"
)
ET_AL = "et al.|et al|a kol.|y otros|et autres|など|외|i in.|и другие.|ve diğerleri|等人。|等人"
PRESENT = "present|současnost|heute|la fecha|présent|presente|現在|현재|obecne|настоящее время|günümüz|当前|當前"
SORT = "Sort|Řazení|Sortieren|Ordenar|Trier|Ordinamento|ソート|정렬|Sortuj|Classificar|Сортировка|Sırala|排序"
PERSONAL = {
    "keywords": (
        "Keywords|Klíčová slova|Schlüsselwörter|Palabras clave|Mots clés|Parole chiave|キーワード|키워드|Słowa kluczowe"
        "|Palavras-chave|Ключевые слова|Anahtar kelimeler|关键字|關鍵字"
    ),
    "countries": (
        "Countries|Country|Countries & regions|Země|Länder|Países|Pays|Paesi|国|국가|Kraje|Страны|Ülkeler"
        "|国家/地区|國家"
    ),
    "ids": (
        "Other IDs|Jiná ID|Andere IDs|Otros ID|Autres identifiants|Altri ID|他の ID|기타 ID|Inne identyfikatory"
        "|Outras IDs|Другие ID|Diğer Kimlikler|其他 ID"
    ),
    "websites": (
        "Websites & social links|Website and social links|Websites|Webové stránky a sociální sítě"
        "|Websites und Links zu sozialen Medien|Enlaces a sitios web y redes sociales"
        "|Sites Internet et liens sociaux|Siti web e link sui social|ウェブサイト＆ソーシャルリンク"
        "|웹사이트 및 소셜 링크|Witryny internetowe i łącza społecznościowe|Websites e hiperligações sociais"
        "|Сайты и ссылки соцсетей|Web siteleri ve sosyal bağlantılar|网站和社交链接|網站和社交連結"
    ),
    "emails": (
        "Emails|Email|Emails & domains|Verified email addresses|Verified email domains|Emaily|E-Mail-Adressen"
        "|Correos electrónicos|Courriels|電子メール|이메일|Adresy e-mail|E-mails|Адреса электронной почты|E-postalar"
        "|电子邮件|電子郵件|E-maily a domény|E-Mails und Domains|Correos electrónicos y dominios|E-mails et domaines"
        "|Indirizzi email e domini|メールアドレス & ドメイン|이메일 및 도메인|Adresy e-mail i domeny|E-mails e domínios"
        "|Адреса электронной почты и домены|E-postalar ve etki alanları|电子邮件和域名|電子郵件與網域"
    ),
    "names": "Also known as|Auch bekannt als|También conocido como|Aussi connu sous le nom de|Noto anche come|Names",
    "biography": "Biography|Biografie|Biografía|Biographie|Biografia|Biyografi|Biografía personal|Biographical notes",
    "personal": (
        "Personal information|Osobní údaje|Persönliche Angaben|Información personal|Informations personnelles"
        "|Informazioni personali|個人情報|개인 정보|Informacje osobowe|Dados pessoais|Личные данные|Kişisel bilgiler"
        "|个人信息|個人資訊"
    ),
    "activities": (
        "Activities|Aktivity|Aktivitäten|Actividades|Activités|Attività|アクティビティ|활동|Działalność|Atividades"
        "|Мероприятия|Faaliyetler|活动|活動"
    ),
    "summary": "Record summary",
}
"""The parts of a record above its activities, each with its headings."""
FOLDS = (
    "Expand all|Collapse all|Rozbalit vše|Sbalit vše|Alle ausklappen|Alle zusammenklappen|Expandir todo|Plegar todo"
    "|Afficher tout|Tout réduire|Espandi tutto|Comprimi tutto|すべて展開|すべて折りたたむ|전체 펼치기|모두 접기"
    "|Rozwiń wszystkie|Zwiń wszystkie|Expandir tudo|Comprimir tudo|Развернуть все|Свернуть все|Tümünü genişlet"
    "|Tümünü daralt|全部展开|全部收起|全部展開|摺疊全部"
)


def words(printed: str) -> frozenset[str]:
    """The alternatives of one of these, without their case."""
    return frozenset(word.casefold() for word in printed.split("|"))
