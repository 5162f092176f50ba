<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>core</name>
    <message>
        <source>Researcher profile page</source>
        <translation>Profilseite einer Person</translation>
    </message>
    <message>
        <source>DBLP person page</source>
        <translation>Personenseite der DBLP</translation>
    </message>
    <message>
        <source>arXiv listing</source>
        <translation>Liste von arXiv</translation>
    </message>
    <message>
        <source>Google Scholar profile</source>
        <translation>Google-Scholar-Profil</translation>
    </message>
    <message>
        <source>Semantic Scholar list</source>
        <translation>Liste von Semantic Scholar</translation>
    </message>
    <message>
        <source>ACL Anthology list</source>
        <translation>Liste der ACL Anthology</translation>
    </message>
    <message>
        <source>OpenReview page</source>
        <translation>Seite von OpenReview</translation>
    </message>
    <message>
        <source>ORCID record</source>
        <translation>ORCID-Eintrag</translation>
    </message>
    <message>
        <source>Publication list</source>
        <translation>Publikationsliste</translation>
    </message>
    <message>
        <source>How many papers there are.</source>
        <translation>Wie viele Paper es sind.</translation>
    </message>
    <message>
        <source>The years from that of the first paper until this one, both counted.</source>
        <translation>Die Jahre von dem des ersten Papers bis zu diesem, beide mitgezählt.</translation>
    </message>
    <message>
        <source>Papers divided by the years active.</source>
        <translation>Paper geteilt durch die aktiven Jahre.</translation>
    </message>
    <message>
        <source>The share of papers that link a repository of code. A mark that says there is code, without a link, is none.</source>
        <translation>Der Anteil der Paper, die ein Repository mit Code verlinken. Ein Kennzeichen für Code ohne Link zählt nicht.</translation>
    </message>
    <message>
        <source>All citations of all papers together.</source>
        <translation>Alle Zitationen aller Paper zusammen.</translation>
    </message>
    <message>
        <source>The mean number of citations, of the papers whose count is known.</source>
        <translation>Die mittlere Zahl der Zitationen, von den Papern mit bekannter Zahl.</translation>
    </message>
    <message>
        <source>Half of the papers have as many citations or more, and half as many or fewer; of those whose count is known.</source>
        <translation>Die Hälfte der Paper hat so viele Zitationen oder mehr, die andere so viele oder weniger; von denen mit bekannter Zahl.</translation>
    </message>
    <message>
        <source>All citations divided by the years active.</source>
        <translation>Alle Zitationen geteilt durch die aktiven Jahre.</translation>
    </message>
    <message>
        <source>The largest number h such that h papers have at least h citations each.</source>
        <translation>Die größte Zahl h, für die h Paper je mindestens h Zitationen haben.</translation>
    </message>
    <message>
        <source>The largest number g such that the g most cited papers have at least g² citations together; never more than there are papers.</source>
        <translation>Die größte Zahl g, für die die g meistzitierten Paper zusammen mindestens g² Zitationen haben; nie mehr, als es Paper gibt.</translation>
    </message>
    <message>
        <source>How many papers have at least ten citations.</source>
        <translation>Wie viele Paper mindestens zehn Zitationen haben.</translation>
    </message>
    <message>
        <source>How many papers have at least a hundred citations.</source>
        <translation>Wie viele Paper mindestens hundert Zitationen haben.</translation>
    </message>
    <message>
        <source>The h-index divided by the years active, in which the year of the first paper and this year both count.</source>
        <translation>Der h-Index geteilt durch die aktiven Jahre, wobei das Jahr des ersten Papers und dieses beide zählen.</translation>
    </message>
    <message>
        <source>What the papers that make the h-index have beyond the h citations that each of them needs, as a root.</source>
        <translation>Was die Paper, die den h-Index ausmachen, über die je nötigen h Zitationen hinaus haben, als Wurzel.</translation>
    </message>
    <message>
        <source>The h-index of the papers that were published in certain years, by all citations that they have.</source>
        <translation>Der h-Index der Paper, die in bestimmten Jahren erschienen sind, mit allen Zitationen, die sie haben.</translation>
    </message>
    <message>
        <source>An h-index in which citations of older papers weigh less: those of a paper are multiplied by four and divided by its age in years.</source>
        <translation>Ein h-Index, in dem Zitationen älterer Paper weniger wiegen: die eines Papers werden mit vier malgenommen und durch sein Alter in Jahren geteilt.</translation>
    </message>
    <message>
        <source>The citations a year of each paper, summed up.</source>
        <translation>Die Zitationen im Jahr jedes Papers, zusammengezählt.</translation>
    </message>
    <message>
        <source>The root of the age-weighted citation rate, to be compared with an h-index.</source>
        <translation>Die Wurzel der altersgewichteten Zitationsrate, mit einem h-Index vergleichbar.</translation>
    </message>
    <message>
        <source>The share of papers without any citation, of those whose count is known.</source>
        <translation>Der Anteil der Paper ohne eine einzige Zitation, von denen mit bekannter Zahl.</translation>
    </message>
    <message>
        <source>The h-index, where the citations of each paper are divided by the number of its authors first.</source>
        <translation>Der h-Index, wobei die Zitationen jedes Papers zuerst durch die Zahl ihrer Autoren geteilt werden.</translation>
    </message>
    <message>
        <source>Papers shared out among their authors: one with four of them counts as a quarter.</source>
        <translation>Paper auf ihre Autoren verteilt: eines mit vieren zählt als Viertel.</translation>
    </message>
    <message>
        <source>The citations of each paper shared out among its authors, summed up.</source>
        <translation>Die Zitationen jedes Papers auf ihre Autoren verteilt, zusammengezählt.</translation>
    </message>
    <message>
        <source>The h-index of the papers that name the person first among their authors, or alone.</source>
        <translation>Der h-Index der Paper, die die Person als Ersten ihrer Autoren nennen oder allein.</translation>
    </message>
    <message>
        <source>The h-index of the papers that name the person last among their authors, or alone.</source>
        <translation>Der h-Index der Paper, die die Person als Letzten ihrer Autoren nennen oder allein.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../ui/action_list.py" line="+113"/>
        <location filename="../../ui/settings_dialog/library_page.py" line="+108"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+74"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location line="-70"/>
        <source>&amp;Collection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Metrics</source>
        <translation>&amp;Kennzahlen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../../ui/window/tool_bar.py" line="+41"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Citation S&amp;tyle</source>
        <translation>Zitiers&amp;til</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sort &amp;By</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Then By</source>
        <translation>&amp;Dann nach</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Te&amp;xt Size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Rating</source>
        <translation>&amp;Bewertung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import from &amp;Clipboard</source>
        <translation>Aus der &amp;Zwischenablage importieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;New Paper</source>
        <translation>&amp;Neues Paper</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New Papers from &amp;Files…</source>
        <translation>Neue Paper aus &amp;Dateien …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../../ui/history/history_actions.py" line="+52"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/history/history_actions.py" line="+1"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy C&amp;itation</source>
        <translation>Z&amp;itat kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Reference Line</source>
        <translation>&amp;Literaturangabe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;BibTeX Entry</source>
        <translation>&amp;BibTeX-Eintrag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy as Ta&amp;ble</source>
        <translation>Als Ta&amp;belle kopieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Edit Citati&amp;ons</source>
        <translation>Zitati&amp;onen bearbeiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sa&amp;ve Search…</source>
        <translation>Suche &amp;speichern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Find Anything…</source>
        <translation>Alles &amp;finden …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Detail Pane</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next &amp;Pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>P&amp;revious Pane</source>
        <translation>Vo&amp;riger Bereich</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Relevance</source>
        <translation>&amp;Relevanz</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/paper_table/ordering.py" line="+95"/>
        <source>&amp;Place on the Page</source>
        <translation>&amp;Platz auf der Seite</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/papers/new_paper_dialog.py" line="+44"/>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Authors</source>
        <translation>&amp;Autoren</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/papers/new_paper_dialog.py" line="+4"/>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/papers/new_paper_dialog.py" line="+1"/>
        <source>&amp;Venue</source>
        <translation>&amp;Erschienen in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Subject</source>
        <translation>&amp;Fachgebiet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Citations</source>
        <translation>&amp;Zitationen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rat&amp;ing</source>
        <translation>Be&amp;wertung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <location line="-100"/>
        <location line="+101"/>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Files</source>
        <translation>Date&amp;ien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add&amp;ed</source>
        <translation>&amp;Hinzugefügt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Citation &amp;Key</source>
        <translation>Zitier&amp;schlüssel</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Co&amp;mpact Rows</source>
        <translation>Ko&amp;mpakte Zeilen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Empty Fields</source>
        <translation>&amp;Leere Felder zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Follow the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/settings_dialog/code_page.py" line="+108"/>
        <location filename="../../ui/settings_dialog/key_page.py" line="+108"/>
        <source>&amp;Usual</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Tags…</source>
        <translation>Schlag&amp;wörter …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add to Collection…</source>
        <translation>Zu &amp;Sammlung hinzufügen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remo&amp;ve from Collection</source>
        <translation>Aus der Sammlung &amp;nehmen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Open Paper</source>
        <translation>Paper &amp;öffnen</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Open &amp;Code</source>
        <translation>&amp;Code öffnen</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Add a &amp;Note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not D&amp;uplicates</source>
        <translation>Keine &amp;Dubletten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move to Tras&amp;h</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore &amp;from Trash</source>
        <translation>Aus dem Papierkorb &amp;holen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete for Good…</source>
        <translation>Endgültig &amp;löschen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Empty Trash…</source>
        <translation>Papierkorb l&amp;eeren …</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;To Read</source>
        <translation>&amp;Zu lesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Reading</source>
        <translation>Wird &amp;gelesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Re&amp;ad</source>
        <translation>Ge&amp;lesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;No Status</source>
        <translation>&amp;Kein Status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;No Rating</source>
        <translation>&amp;Keine Bewertung</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Add a Lin&amp;k…</source>
        <translation>Lin&amp;k hinzufügen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cop&amp;y Clone Command</source>
        <translation>Klon-&amp;Befehl kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;lone</source>
        <translation>&amp;Klonen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Update Clone</source>
        <translation>Klon akt&amp;ualisieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;witch Clone to the Paper’s Branch</source>
        <translation>Klon auf den Branch des Papers um&amp;stellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Remove Clone…</source>
        <translation>Klon &amp;entfernen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open Clone &amp;Folder</source>
        <translation>&amp;Ordner des Klons öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open Clone in &amp;Terminal</source>
        <translation>Klon im &amp;Terminal öffnen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open Clone in &amp;Editor</source>
        <translation>Klon im E&amp;ditor öffnen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>F&amp;ind Clones…</source>
        <translation>Klone &amp;finden …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Update &amp;All Clones</source>
        <translation>&amp;Alle Klone aktualisieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;How to Cite the Software…</source>
        <translation>&amp;Wie die Software zitiert wird …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read CITATION.cff or READ&amp;ME…</source>
        <translation>CITATION.cff oder READ&amp;ME lesen …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;New Collection</source>
        <translation>&amp;Neue Sammlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New Collection &amp;Inside</source>
        <translation>Neue Sammlung &amp;darin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete Collection</source>
        <translation>Sammlung &amp;löschen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move D&amp;own</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Into the One &amp;Above</source>
        <translation>In die &amp;darüber verschieben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Ou&amp;t</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move to the To&amp;p</source>
        <translation>&amp;Ganz nach oben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show Papers of Collections Inside Too</source>
        <translation>Paper der &amp;Untersammlungen mit zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New Ta&amp;g…</source>
        <translation>Neues Schla&amp;gwort …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Metrics Pane</source>
        <translation>&amp;Kennzahlen anzeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;What If…</source>
        <translation>&amp;Was wäre, wenn …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About Refshelf</source>
        <translation>&amp;Über Refshelf</translation>
    </message>
    <message>
        <location filename="../../ui/looks/appearance.py" line="+90"/>
        <source>Text size {percent} %</source>
        <translation>Textgröße {percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/application.py" line="+72"/>
        <source>The library {path} is not there: this is the usual one. The settings name another.</source>
        <translation>Die Bibliothek {path} ist nicht da: Dies ist die übliche. Die Einstellungen nennen eine andere.</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>The library: {path}</source>
        <translation>Die Bibliothek: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/bulk_edits.py" line="+78"/>
        <source>The library is busy: {work}.</source>
        <translation>Die Bibliothek ist beschäftigt: {work}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until it is done, or cancel it; nothing was changed.</source>
        <translation>Warten Sie das ab oder brechen Sie es ab; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/history/change_delegate.py" line="+130"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/history/change_list.py" line="+162"/>
        <source>Take Back This Step</source>
        <translation>Diesen Schritt zurücknehmen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show the Papers</source>
        <translation>Die Paper zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/note_view.py" line="+146"/>
        <location filename="../../ui/history/change_list.py" line="+1"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/compare/window.py" line="+77"/>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <location line="+22"/>
        <location filename="../../ui/metrics_pane/pane.py" line="+77"/>
        <location filename="../../ui/plots/card.py" line="+135"/>
        <source>The figures are on the clipboard.</source>
        <translation>Die Kennzahlen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Compare with care: counts differ in coverage, source or date.</source>
        <translation>Mit Vorsicht zu vergleichen: Die Zahlen unterscheiden sich in Abdeckung, Quelle oder Datum.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Choose two or more researchers or collections to see their figures side by side.</source>
        <translation>Zwei oder mehr Forschende oder Sammlungen wählen, um ihre Kennzahlen nebeneinander zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/paper_page.py" line="+106"/>
        <location filename="../../ui/history/change_list.py" line="+51"/>
        <location filename="../../ui/history/history_dialog.py" line="+109"/>
        <location line="+14"/>
        <location filename="../../ui/settings_dialog/library_page.py" line="+13"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/history/change_model.py" line="+150"/>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/papers/citing.py" line="+63"/>
        <source>Citing %Ln papers</source>
        <comment>Citing %Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper wird zitiert</numerusform>
            <numerusform>%Ln Paper werden zitiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>Copied the citations of %Ln papers as BibTeX</source>
        <comment>Copied the citation of %Ln paper as BibTeX</comment>
        <translation>
            <numerusform>Zitat von %Ln Paper als BibTeX kopiert</numerusform>
            <numerusform>Zitate von %Ln Papern als BibTeX kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Copied the references of %Ln papers</source>
        <comment>Copied the reference of %Ln paper</comment>
        <translation>
            <numerusform>Literaturangabe von %Ln Paper kopiert</numerusform>
            <numerusform>Literaturangaben von %Ln Papern kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/collecting/collection_actions.py" line="+98"/>
        <location filename="../../ui/collecting/collection_picker.py" line="+78"/>
        <source>Adding %Ln papers to a collection</source>
        <comment>Adding %Ln paper to a collection</comment>
        <translation>
            <numerusform>%Ln Paper kommt in eine Sammlung</numerusform>
            <numerusform>%Ln Paper kommen in eine Sammlung</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/collecting/collection_picker.py" line="+1"/>
        <source>In {name} already</source>
        <translation>Schon in {name}</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>New Collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>New Collection Inside</source>
        <translation>Neue Sammlung darin</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Add the %Ln Papers Selected</source>
        <comment>Add the Paper Selected</comment>
        <translation>
            <numerusform>Das ausgewählte Paper hinzufügen</numerusform>
            <numerusform>Die %Ln ausgewählten Paper hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../ui/compare/opening.py" line="+63"/>
        <source>Compare With…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Delete Collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../ui/collecting/search_actions.py" line="+76"/>
        <location filename="../../ui/collecting/tag_actions.py" line="+127"/>
        <location filename="../../ui/detail_pane/author_list.py" line="+256"/>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/collecting/search_actions.py" line="+1"/>
        <location filename="../../ui/collecting/tag_actions.py" line="+1"/>
        <location filename="../../ui/detail_pane/author_list.py" line="+1"/>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Into the One Above</source>
        <translation>In die darüber verschieben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move to the Top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Move Into…</source>
        <translation>Verschieben in …</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show Papers of the Collections Inside Too</source>
        <translation>Paper der Untersammlungen mit zeigen</translation>
    </message>
    <message>
        <location line="-31"/>
        <location filename="../../ui/collecting/search_actions.py" line="-5"/>
        <location filename="../../ui/collecting/tag_actions.py" line="-27"/>
        <location filename="../../ui/detail_pane/file_list.py" line="+129"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/collecting/collection_picker.py" line="-45"/>
        <source>Add %Ln papers to a collection</source>
        <comment>Add %Ln paper to a collection</comment>
        <translation>
            <numerusform>%Ln Paper zu einer Sammlung hinzufügen</numerusform>
            <numerusform>%Ln Paper zu einer Sammlung hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its name, or a new one</source>
        <translation>Ihr Name oder ein neuer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter adds, Esc closes; “Thesis / Related” is a collection inside another</source>
        <translation>Eingabe fügt hinzu, Esc schließt; „Diss / Verwandt“ ist eine Sammlung in einer anderen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Create “{name}” and add to it</source>
        <translation>„{name}“ anlegen und hinzufügen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>in it</source>
        <translation>darin</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln of them in it</source>
        <comment>%Ln of them in it</comment>
        <translation>
            <numerusform>%Ln davon darin</numerusform>
            <numerusform>%Ln davon darin</numerusform>
        </translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Move {name} into</source>
        <translation>{name} verschieben in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The name of a collection</source>
        <translation>Der Name einer Sammlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter moves it, Esc closes</source>
        <translation>Eingabe verschiebt sie, Esc schließt</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The top</source>
        <translation>Ganz oben</translation>
    </message>
    <message>
        <location filename="../../ui/collecting/duplicate_actions.py" line="+60"/>
        <source>Select two papers or more, and {most} at the most, to merge them.</source>
        <translation>Wählen Sie mindestens zwei und höchstens {most} Paper aus, um sie zusammenzuführen.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Select two papers or more to tell them apart.</source>
        <translation>Wählen Sie mindestens zwei Paper aus, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>That was known already.</source>
        <translation>Das war schon bekannt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Telling papers apart</source>
        <translation>Paper werden unterschieden</translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <location filename="../../ui/detail_pane/wording.py" line="+66"/>
        <source>%Ln papers selected</source>
        <comment>%Ln paper selected</comment>
        <translation>
            <numerusform>%Ln Paper ausgewählt</numerusform>
            <numerusform>%Ln Paper ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not a duplicate any more.</source>
        <translation>Keine Dublette mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/collecting/duplicate_strip.py" line="+50"/>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>May be the same as</source>
        <translation>Vielleicht dasselbe wie</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>and %Ln more papers</source>
        <comment>and %Ln more paper</comment>
        <translation>
            <numerusform>und %Ln weiteres Paper</numerusform>
            <numerusform>und %Ln weitere Paper</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/collecting/filing.py" line="+38"/>
        <source>Not in a collection here. Shift+Del moves to the trash.</source>
        <translation>Hier nicht in einer Sammlung. Umschalt+Entf legt es in den Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Taking %Ln papers out of a collection</source>
        <comment>Taking %Ln paper out of a collection</comment>
        <translation>
            <numerusform>%Ln Paper wird aus einer Sammlung genommen</numerusform>
            <numerusform>%Ln Paper werden aus einer Sammlung genommen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a collection inside this one holds it. Choose that one to remove it from there.</source>
        <translation>Nur eine Sammlung in dieser enthält es. Wählen Sie jene, um es von dort zu entfernen.</translation>
    </message>
    <message>
        <location filename="../../ui/collecting/merge_dialog.py" line="+112"/>
        <source>Merge Papers</source>
        <translation>Paper zusammenführen</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Merge %Ln papers</source>
        <comment>Merge %Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper zusammenführen</numerusform>
            <numerusform>%Ln Paper zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>Make %Ln papers one</source>
        <comment>Make %Ln paper one</comment>
        <translation>
            <numerusform>Aus %Ln Paper eines machen</numerusform>
            <numerusform>Aus %Ln Papern eines machen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing is lost: Undo brings the papers back as they were.</source>
        <translation>Nichts geht verloren: Rückgängig bringt die Paper so zurück, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../ui/collecting/merge_form.py" line="+63"/>
        <source>The paper that stays</source>
        <translation>Das Paper, das bleibt</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What it comes to hold</source>
        <translation>Was es dann enthält</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>What is kept of all</source>
        <translation>Was von allen bleibt</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Hide the fields that agree</source>
        <translation>Übereinstimmende Felder verbergen</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Show the %Ln fields that agree</source>
        <comment>Show the field that agrees</comment>
        <translation>
            <numerusform>Das übereinstimmende Feld zeigen</numerusform>
            <numerusform>Die %Ln übereinstimmenden Felder zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/collecting/merge_texts.py" line="+25"/>
        <source>They have the same DOI.</source>
        <translation>Sie haben dieselbe DOI.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They have the same arXiv identifier.</source>
        <translation>Sie haben dieselbe arXiv-Nummer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They have the same title and link the same code.</source>
        <translation>Sie haben denselben Titel und verweisen auf denselben Code.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One seems to be the preprint of the other.</source>
        <translation>Eines scheint der Preprint des anderen zu sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Their titles are the same or nearly so, and nothing known of them contradicts.</source>
        <translation>Ihre Titel sind gleich oder fast gleich, und nichts Bekanntes spricht dagegen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Their titles differ by a part before or after a colon, and they share an author.</source>
        <translation>Ihre Titel unterscheiden sich um einen Teil vor oder nach einem Doppelpunkt, und sie haben einen Autor gemeinsam.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Tags: {names}</source>
        <translation>Schlagwörter: {names}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Collections: {names}</source>
        <translation>Sammlungen: {names}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Code: {names}</source>
        <translation>Code: {names}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Links: {names}</source>
        <translation>Links: {names}</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln notes</source>
        <comment>%Ln note</comment>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln files</source>
        <comment>%Ln file</comment>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>On %Ln pages</source>
        <comment>On %Ln page</comment>
        <translation>
            <numerusform>Auf %Ln Seite</numerusform>
            <numerusform>Auf %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Found by {keys} too</source>
        <translation>Auch unter {keys} zu finden</translation>
    </message>
    <message>
        <location filename="../../ui/collecting/picker.py" line="+129"/>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <location filename="../../ui/collecting/picker_lines.py" line="+60"/>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <location filename="../../ui/collecting/search_dialog.py" line="+27"/>
        <source>&amp;Looks for</source>
        <translation>S&amp;ucht nach</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Edit Search</source>
        <translation>Suche bearbeiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/collecting/tag_actions.py" line="-23"/>
        <location filename="../../ui/collecting/tag_picker.py" line="+67"/>
        <location filename="../../ui/paper_table/actions.py" line="+118"/>
        <source>Tagging %Ln papers</source>
        <comment>Tagging %Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper wird verschlagwortet</numerusform>
            <numerusform>%Ln Paper werden verschlagwortet</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tagged with {name} already</source>
        <translation>Hat schon das Schlagwort {name}</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Created tag {name}</source>
        <translation>Schlagwort {name} angelegt</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>Tag the %Ln Papers Selected</source>
        <comment>Tag the Paper Selected</comment>
        <translation>
            <numerusform>Das ausgewählte Paper verschlagworten</numerusform>
            <numerusform>Die %Ln ausgewählten Paper verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>New Tag…</source>
        <translation>Neues Schlagwort …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete Tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Merge Into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <location line="-17"/>
        <location filename="../../ui/collecting/tag_dialog.py" line="+77"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../ui/collecting/tag_dialog.py" line="-32"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>New Tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <location line="+5"/>
        <location filename="../../ui/sidebar/tag_pane.py" line="+70"/>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/collecting/tag_picker.py" line="-38"/>
        <source>Tags of %Ln papers</source>
        <comment>Tags of %Ln paper</comment>
        <translation>
            <numerusform>Schlagwörter von %Ln Paper</numerusform>
            <numerusform>Schlagwörter von %Ln Papern</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A tag, or a new one</source>
        <translation>Ein Schlagwort oder ein neues</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter or Space ticks, Esc closes</source>
        <translation>Eingabe oder Leertaste kreuzt an, Esc schließt</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Create “{name}”</source>
        <translation>„{name}“ anlegen</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln of them</source>
        <comment>%Ln of them</comment>
        <translation>
            <numerusform>%Ln davon</numerusform>
            <numerusform>%Ln davon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/collecting/trash_actions.py" line="+66"/>
        <source>Moving %Ln papers to the trash</source>
        <comment>Moving %Ln paper to the trash</comment>
        <translation>
            <numerusform>%Ln Paper kommt in den Papierkorb</numerusform>
            <numerusform>%Ln Paper kommen in den Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Restoring %Ln papers</source>
        <comment>Restoring %Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper wird zurückgeholt</numerusform>
            <numerusform>%Ln Paper werden zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+24"/>
        <source>Delete %Ln papers for good?</source>
        <comment>Delete this paper for good?</comment>
        <translation>
            <numerusform>%Ln Paper endgültig löschen?</numerusform>
            <numerusform>%Ln Paper endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/removing.py" line="+60"/>
        <source>It holds what is nowhere else:</source>
        <translation>Darin ist, was es sonst nirgends gibt:</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What it holds could not be seen.</source>
        <translation>Was darin ist, ließ sich nicht ansehen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Looking for unsaved work in {name}</source>
        <translation>{name} wird auf ungesicherte Arbeit durchgesehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>looking</source>
        <comment>what is being done to a clone</comment>
        <translation>sieht nach</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Remove the clone of {name}?</source>
        <translation>Den Klon von {name} entfernen?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The folder {path} goes to the system’s bin, from which it can be taken back.</source>
        <translation>Der Ordner {path} kommt in den Papierkorb des Systems, aus dem er sich zurückholen lässt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Move to the bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/collecting/trash_actions.py" line="+1"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Moved the clone of {name} to the bin.</source>
        <translation>Der Klon von {name} liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>removing</source>
        <comment>what is being done to a clone</comment>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Removing the clone of {name}</source>
        <translation>Der Klon von {name} wird entfernt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>forgetting</source>
        <comment>what is being done to a clone</comment>
        <translation>vergisst</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>The clone of {name}, whose folder is gone, is no longer listed.</source>
        <translation>Der Klon von {name}, dessen Ordner fort ist, wird nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>The clone of {name} is no longer listed; its folder {path} stays as it is.</source>
        <translation>Der Klon von {name} wird nicht mehr aufgeführt; sein Ordner {path} bleibt, wie er ist.</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Forgetting the clone of {name}</source>
        <translation>Der Klon von {name} wird vergessen</translation>
    </message>
    <message>
        <location filename="../../ui/code/software/form.py" line="+90"/>
        <location filename="../../ui/import_dialog/wording.py" line="+95"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>How to cite it</source>
        <translation>Wie es zitiert wird</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Now</source>
        <comment>what a field holds</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>{field}: {after} in place of {before}</source>
        <translation>{field}: {after} statt {before}</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <location filename="../../ui/collecting/trash_actions.py" line="+9"/>
        <location filename="../../ui/detail_pane/author_text.py" line="+120"/>
        <source>… and %Ln more</source>
        <comment>… and %Ln more</comment>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/collecting/trash_actions.py" line="+34"/>
        <source>Its notes, tags and places in collections go with it. Undo brings all of it back.</source>
        <translation>Notizen, Schlagwörter und Plätze in Sammlungen gehen mit. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Their notes, tags and places in collections go with them. Undo brings all of it back.</source>
        <translation>Ihre Notizen, Schlagwörter und Plätze in Sammlungen gehen mit ihnen. Rückgängig bringt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <location line="-28"/>
        <source>Deleting %Ln papers</source>
        <comment>Deleting %Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper wird gelöscht</numerusform>
            <numerusform>%Ln Paper werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/command_palette/actions_source.py" line="+29"/>
        <source>{menu}: {action}</source>
        <translation>{menu}: {action}</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Select a paper first</source>
        <translation>Wählen Sie zuerst ein Paper</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not possible just now</source>
        <translation>Im Augenblick nicht möglich</translation>
    </message>
    <message>
        <location filename="../../ui/command_palette/box.py" line="+36"/>
        <location line="+2"/>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An action, a paper, a collection …</source>
        <translation>Ein Befehl, ein Paper, eine Sammlung …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&gt; actions    # tags    @ people</source>
        <translation>&gt; Befehle    # Schlagwörter    @ Personen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../ui/command_palette/entries.py" line="+55"/>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/settings_dialog/library_page.py" line="-91"/>
        <location filename="../../ui/sidebar/content.py" line="+68"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/details.py" line="+245"/>
        <location filename="../../ui/detail_pane/filing_rows.py" line="+48"/>
        <location filename="../../ui/detail_pane/several_page.py" line="+212"/>
        <location filename="../../ui/sidebar/content.py" line="+4"/>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/sidebar/content.py" line="-3"/>
        <source>Researchers</source>
        <translation>Forschende</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/details.py" line="-1"/>
        <location filename="../../ui/detail_pane/filing_rows.py" line="-16"/>
        <location filename="../../ui/detail_pane/several_page.py" line="-1"/>
        <location filename="../../ui/import_dialog/filing_bar.py" line="+55"/>
        <location line="+6"/>
        <location filename="../../ui/paper_table/columns.py" line="+87"/>
        <location filename="../../ui/sidebar/content.py" line="+13"/>
        <location filename="../../ui/sidebar/tag_list.py" line="+67"/>
        <location filename="../../ui/sidebar/tag_pane.py" line="-2"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/sidebar/content.py" line="-4"/>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/author_list.py" line="-208"/>
        <location filename="../../ui/detail_pane/details.py" line="+2"/>
        <location filename="../../ui/import_dialog/plan_model.py" line="+127"/>
        <location filename="../../ui/metrics_pane/body.py" line="+158"/>
        <location filename="../../ui/paper_table/columns.py" line="-7"/>
        <location filename="../../ui/widgets/field_texts.py" line="+26"/>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/metrics_pane/page_section.py" line="+95"/>
        <location filename="../../ui/metrics_panel/texts.py" line="+207"/>
        <location filename="../../ui/paper_table/view.py" line="+75"/>
        <location filename="../../ui/plots/ages.py" line="+172"/>
        <location filename="../../ui/plots/by_year.py" line="+106"/>
        <location filename="../../ui/repositories/columns.py" line="+75"/>
        <location filename="../../ui/settings_dialog/backup_page.py" line="+111"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+206"/>
        <source>Papers</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../../ui/command_palette/palette.py" line="+141"/>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../ui/search/search_box.py" line="+44"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Search the papers for “{text}”</source>
        <translation>Die Paper nach „{text}“ durchsuchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/command_palette/papers_source.py" line="+44"/>
        <location filename="../../ui/compare/places.py" line="+48"/>
        <location filename="../../ui/detail_pane/common_fields.py" line="+89"/>
        <location filename="../../ui/import_dialog/page_strip.py" line="+105"/>
        <location filename="../../ui/import_dialog/wording.py" line="+63"/>
        <location filename="../../ui/metrics_pane/set_texts.py" line="+65"/>
        <location filename="../../ui/paper_table/dragging.py" line="+55"/>
        <location filename="../../ui/plots/wording.py" line="+25"/>
        <location filename="../../ui/repositories/pane.py" line="+122"/>
        <location filename="../../ui/repositories/texts.py" line="+40"/>
        <location filename="../../ui/search/completion/proposals.py" line="+121"/>
        <location filename="../../ui/search/search_note.py" line="+82"/>
        <location filename="../../ui/sidebar/model.py" line="+235"/>
        <location filename="../../ui/what_if/window.py" line="+150"/>
        <location filename="../../ui/widgets/figure_texts.py" line="-81"/>
        <location filename="../../ui/window/status_line.py" line="+58"/>
        <source>%Ln papers</source>
        <comment>%Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper</numerusform>
            <numerusform>%Ln Paper</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>{author} et al.</source>
        <translation>{author} et al.</translation>
    </message>
    <message>
        <location filename="../../ui/search/completion/completer.py" line="+61"/>
        <source>Proposals for the search</source>
        <translation>Vorschläge für die Suche</translation>
    </message>
    <message>
        <location line="+170"/>
        <source>Forgotten: {text}</source>
        <translation>Vergessen: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/search/completion/proposals.py" line="-50"/>
        <source>Saved search: {name}</source>
        <translation>Gespeicherte Suche: {name}</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>researcher</source>
        <translation>Person</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../ui/compare/places.py" line="+6"/>
        <location filename="../../ui/search/completion/proposals.py" line="+1"/>
        <source>collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <location filename="../../ui/search/completion/proposals.py" line="+1"/>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>recent</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Recent search: {text}</source>
        <translation>Letzte Suche: {text}</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>{papers} papers or more</source>
        <translation>{papers} Paper oder mehr</translation>
    </message>
    <message>
        <location filename="../../ui/daily_backup.py" line="+45"/>
        <location filename="../../ui/settings_dialog/backup_page.py" line="-45"/>
        <source>Backing up</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/abstract.py" line="+42"/>
        <location line="+55"/>
        <location filename="../../ui/detail_pane/note_card.py" line="+107"/>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>No abstract.</source>
        <translation>Kein Abstract.</translation>
    </message>
    <message>
        <location line="+45"/>
        <location filename="../../ui/detail_pane/code_row.py" line="+76"/>
        <location filename="../../ui/detail_pane/common_fields.py" line="-19"/>
        <location filename="../../ui/widgets/field_editor.py" line="+82"/>
        <location filename="../../ui/widgets/field_texts.py" line="+50"/>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/author_form.py" line="+44"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Show the abstract as its source has it, to edit it</source>
        <translation>Das Abstract im Quelltext zeigen, um es zu bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/author_form.py" line="-3"/>
        <location filename="../../ui/detail_pane/details.py" line="-151"/>
        <source>Cut short (et al.)</source>
        <translation>Gekürzt (et al.)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add author</source>
        <translation>Autor hinzufügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>As list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/author_list.py" line="+172"/>
        <source>Keep as One Whole Name</source>
        <translation>Als einen ganzen Namen behalten</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Add an Author Below</source>
        <translation>Darunter einen Autor hinzufügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/file_list.py" line="+2"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/author_model.py" line="+115"/>
        <source>Author {place} of {count}</source>
        <translation>Autor {place} von {count}</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/author_rows.py" line="+57"/>
        <source>Family, Given</source>
        <translation>Nachname, Vorname</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/detail_pane/author_text.py" line="-64"/>
        <source>Show all %Ln authors</source>
        <comment>Show all %Ln author</comment>
        <translation>
            <numerusform>Den Autor zeigen</numerusform>
            <numerusform>Alle %Ln Autoren zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Press Enter to edit them</source>
        <translation>Eingabe bearbeitet sie</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/chips.py" line="+189"/>
        <source>{field}: add</source>
        <translation>{field}: hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/common_fields.py" line="+21"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Empty {field} in all these papers</source>
        <translation>{field} in allen diesen Papern leeren</translation>
    </message>
    <message>
        <location filename="../../ui/code/link_texts.py" line="+33"/>
        <location filename="../../ui/detail_pane/details.py" line="+145"/>
        <location filename="../../ui/detail_pane/several_page.py" line="-1"/>
        <location filename="../../ui/import_dialog/plan_model.py" line="+2"/>
        <location filename="../../ui/import_dialog/wording.py" line="-65"/>
        <location filename="../../ui/paper_table/columns.py" line="+8"/>
        <location filename="../../ui/settings_dialog/code_page.py" line="-79"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Homepage</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gist</source>
        <translation>Gist</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+88"/>
        <source>commit {name}</source>
        <translation>Commit {name}</translation>
    </message>
    <message>
        <location line="-86"/>
        <source>tag {name}</source>
        <translation>Tag {name}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>branch or tag {name}</source>
        <translation>Branch oder Tag {name}</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+81"/>
        <location filename="../../ui/repositories/texts.py" line="+108"/>
        <source>branch {name}</source>
        <translation>Branch {name}</translation>
    </message>
    <message>
        <location line="-74"/>
        <source>file {path}</source>
        <translation>Datei {path}</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>folder {path}</source>
        <translation>Ordner {path}</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>{name} ({traits})</source>
        <comment>of a link</comment>
        <translation>{name} ({traits})</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The page says there is code, but links no repository.</source>
        <translation>Die Seite sagt, es gebe Code, verlinkt aber kein Repository.</translation>
    </message>
    <message>
        <location line="+17"/>
        <location filename="../../ui/repositories/texts.py" line="-4"/>
        <source>cloned in {folder}</source>
        <translation>geklont in {folder}</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>which is not there any more</source>
        <translation>der nicht mehr da ist</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln behind</source>
        <comment>%Ln behind</comment>
        <translation>
            <numerusform>%Ln zurück</numerusform>
            <numerusform>%Ln zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln ahead</source>
        <comment>%Ln ahead</comment>
        <translation>
            <numerusform>%Ln voraus</numerusform>
            <numerusform>%Ln voraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/clones/unsaved_texts.py" line="+18"/>
        <location filename="../../ui/code/link_texts.py" line="+13"/>
        <location filename="../../ui/repositories/texts.py" line="-52"/>
        <source>%Ln changed files</source>
        <comment>%Ln changed file</comment>
        <translation>
            <numerusform>%Ln geänderte Datei</numerusform>
            <numerusform>%Ln geänderte Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/details.py" line="+7"/>
        <location filename="../../ui/widgets/field_labels.py" line="+34"/>
        <source>On the page of</source>
        <translation>Auf der Seite von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Former keys</source>
        <translation>Frühere Schlüssel</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>DOI, arXiv id or web address</source>
        <translation>DOI, arXiv-Nummer oder Webadresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/edits.py" line="+67"/>
        <source>{field} was not stored: {reason}</source>
        <translation>{field} wurde nicht gespeichert: {reason}</translation>
    </message>
    <message numerus="yes">
        <location line="+57"/>
        <source>Editing %Ln papers</source>
        <comment>Editing %Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper wird bearbeitet</numerusform>
            <numerusform>%Ln Paper werden bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/field_editors.py" line="+68"/>
        <source>Not a date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/detail_pane/field_rows.py" line="+80"/>
        <source>Show %Ln empty fields</source>
        <comment>Show %Ln empty field</comment>
        <translation>
            <numerusform>%Ln leeres Feld zeigen</numerusform>
            <numerusform>%Ln leere Felder zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide empty fields</source>
        <translation>Leere Felder verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/file_delegate.py" line="+163"/>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Missing: it was at {path}</source>
        <translation>Fehlt: Sie war unter {path}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>linked: {folder}</source>
        <translation>verknüpft: {folder}</translation>
    </message>
    <message>
        <location line="+15"/>
        <location filename="../../ui/detail_pane/file_list.py" line="-1"/>
        <source>Locate…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/file_list.py" line="-3"/>
        <location filename="../../ui/repositories/pane.py" line="-52"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location line="+70"/>
        <location filename="../../ui/detail_pane/paper_page.py" line="-14"/>
        <location line="+13"/>
        <location filename="../../ui/paper_table/columns.py" line="+1"/>
        <location filename="../../ui/repositories/clone_section.py" line="+117"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/files.py" line="+37"/>
        <source>No files yet.</source>
        <translation>Noch keine Dateien.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Link file…</source>
        <translation>Datei verknüpfen …</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Link files</source>
        <translation>Dateien verknüpfen</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Where is {name}?</source>
        <translation>Wo ist {name}?</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Keep a copy of a file in the library&apos;s folder</source>
        <translation>Eine Kopie der Datei im Ordner der Bibliothek behalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave a file where it is, and remember the place</source>
        <translation>Die Datei lassen, wo sie ist, und sich den Ort merken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Or drop files here. With Ctrl or Alt held they are linked and not copied.</source>
        <translation>Oder ziehen Sie Dateien hierher. Mit Strg oder Alt werden sie verknüpft und nicht kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/filing_rows.py" line="+32"/>
        <source>Remove tag {name}</source>
        <translation>Schlagwort {name} entfernen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tag all with {name}</source>
        <translation>Alle mit {name} verschlagworten</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Remove from collection {name}</source>
        <translation>Aus der Sammlung {name} nehmen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show collection {name}</source>
        <translation>Sammlung {name} zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/detail_pane/common_code.py" line="+48"/>
        <source>and %Ln more repositories</source>
        <comment>and %Ln more repository</comment>
        <translation>
            <numerusform>und %Ln weiteres Repository</numerusform>
            <numerusform>und %Ln weitere Repositorys</numerusform>
        </translation>
    </message>
    <message>
        <location line="+36"/>
        <source>None known.</source>
        <translation>Nichts bekannt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{share} link code</source>
        <comment>of papers</comment>
        <translation>{share} verlinken Code</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln badges without a link</source>
        <comment>%Ln badge without a link</comment>
        <translation>
            <numerusform>%Ln Kennzeichen ohne Link</numerusform>
            <numerusform>%Ln Kennzeichen ohne Link</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/wording.py" line="+27"/>
        <location filename="../../ui/plots/by_year.py" line="+167"/>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/header.py" line="+58"/>
        <source>Open paper</source>
        <translation>Paper öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open code</source>
        <translation>Code öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/several_page.py" line="-151"/>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Copy a citation</source>
        <translation>Ein Zitat kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/history.py" line="+31"/>
        <location filename="../../ui/history/history_dialog.py" line="-33"/>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_buttons.py" line="+52"/>
        <location filename="../../ui/detail_pane/note_view.py" line="+30"/>
        <source>Open {address}</source>
        <translation>{address} öffnen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy {address}</source>
        <translation>{address} kopieren</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Open {field}</source>
        <translation>{field} öffnen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy address of {field}</source>
        <translation>Adresse von {field} kopieren</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Open Address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/link_menu.py" line="+41"/>
        <location filename="../../ui/detail_pane/note_view.py" line="+1"/>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Copied {address}</source>
        <translation>{address} kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/markdown_document.py" line="+96"/>
        <source>[picture: {name}]</source>
        <translation>[Bild: {name}]</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/note_card.py" line="-63"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Note, {moment}</source>
        <translation>Notiz, {moment}</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the note as it reads</source>
        <translation>Die Notiz zeigen, wie sie sich liest</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Edit the note as its Markdown</source>
        <translation>Die Notiz als Markdown bearbeiten</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+1"/>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>edited {moment}</source>
        <translation>bearbeitet {moment}</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>written {moment}</source>
        <translation>geschrieben {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/note_editor.py" line="+40"/>
        <source>Markdown: **bold**, *italic*, - list</source>
        <translation>Markdown: **fett**, *kursiv*, - Liste</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ctrl+Enter keeps it, Esc takes it back</source>
        <translation>Strg+Eingabe behält sie, Esc nimmt sie zurück</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+Enter keeps it</source>
        <translation>Strg+Eingabe behält sie</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/note_view.py" line="-27"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>Enter edits this note</source>
        <translation>Eingabe bearbeitet diese Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/notes.py" line="+45"/>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/nothing.py" line="+24"/>
        <source>Select a paper to see it here.</source>
        <translation>Wählen Sie ein Paper, um es hier zu sehen.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Of several, you see and edit what they have in common.</source>
        <translation>Von mehreren sehen und bearbeiten Sie, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/page_row.py" line="+48"/>
        <source>Show the papers of {name}</source>
        <translation>Die Paper von {name} zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/pane.py" line="+140"/>
        <source>This paper is no longer in the library.</source>
        <translation>Dieses Paper ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The paper that you select will be shown here.</source>
        <translation>Das Paper, das Sie wählen, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/paper_page.py" line="-16"/>
        <location line="+15"/>
        <location filename="../../ui/paper_table/columns.py" line="+1"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>{name} {count}</source>
        <comment>of a tab</comment>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/detail_pane/reading.py" line="+24"/>
        <source>Reading %Ln papers</source>
        <comment>Reading %Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper wird gelesen</numerusform>
            <numerusform>%Ln Paper werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/several_page.py" line="+110"/>
        <source>Copy a citation of each</source>
        <translation>Von jedem ein Zitat kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/stars.py" line="+114"/>
        <source>Rating: {count} different ones</source>
        <translation>Bewertung: {count} verschiedene</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rating: {stars} of 5 stars</source>
        <translation>Bewertung: {stars} von 5 Sternen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rating: none</source>
        <translation>Bewertung: keine</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/status_chip.py" line="+57"/>
        <source>Status ({count})</source>
        <translation>Status ({count})</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>different ones</source>
        <translation>verschiedene</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far you have read it</source>
        <translation>Wie weit Sie es gelesen haben</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/wording.py" line="-77"/>
        <source>{number}st</source>
        <comment>an ordinal</comment>
        <translation>{number}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{number}nd</source>
        <comment>an ordinal</comment>
        <translation>{number}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{number}rd</source>
        <comment>an ordinal</comment>
        <translation>{number}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{number}th</source>
        <comment>an ordinal</comment>
        <translation>{number}.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>{place} of {listed}</source>
        <comment>of the papers of a page</comment>
        <translation>{place} von {listed}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>author list cut short</source>
        <translation>Autorenliste gekürzt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>year assumed</source>
        <translation>Jahr angenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/link_texts.py" line="-34"/>
        <source>also of %Ln other papers</source>
        <comment>also of %Ln other paper</comment>
        <translation>
            <numerusform>auch von %Ln anderen Paper</numerusform>
            <numerusform>auch von %Ln anderen Papern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/wording.py" line="+10"/>
        <source>by hand, {date}</source>
        <translation>von Hand, {date}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>from {source}, {date}</source>
        <translation>von {source}, {date}</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>{source}: {count}</source>
        <comment>by whom and when a paper&apos;s citations were counted</comment>
        <translation>{source}: {count}</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>no citation counts</source>
        <translation>keine Zitationszahlen</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <location filename="../../ui/import_dialog/wording.py" line="+66"/>
        <location filename="../../ui/paper_table/cell_texts.py" line="+80"/>
        <location filename="../../ui/plots/wording.py" line="+5"/>
        <source>%Ln citations</source>
        <comment>%Ln citation</comment>
        <translation>
            <numerusform>%Ln Zitation</numerusform>
            <numerusform>%Ln Zitationen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>{citations} in {some} of {all} papers</source>
        <translation>{citations} in {some} von {all} Papern</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Different values ({count})</source>
        <translation>Verschiedene Werte ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/files/dropping.py" line="+169"/>
        <source>Link the file to “{title}”</source>
        <translation>Die Datei mit „{title}“ verknüpfen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Give the file to “{title}”</source>
        <translation>Die Datei „{title}“ geben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read {name} for “{title}”</source>
        <translation>{name} für „{title}“ lesen</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Make %Ln papers of the files</source>
        <comment>Make a paper of the file</comment>
        <translation>
            <numerusform>Aus der Datei ein Paper machen</numerusform>
            <numerusform>Aus den Dateien %Ln Paper machen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import what is in it</source>
        <translation>Importieren, was darin ist</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Papers ({patterns})</source>
        <translation>Paper ({patterns})</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New papers from files</source>
        <translation>Neue Paper aus Dateien</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Drop a CITATION.cff on the paper whose software it is about.</source>
        <translation>Legen Sie eine CITATION.cff auf der Arbeit ab, von deren Software sie handelt.</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/tools.py" line="+68"/>
        <location filename="../../ui/window/empty_state.py" line="+53"/>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <location filename="../../ui/papers/new_paper_dialog.py" line="+85"/>
        <location filename="../../ui/window/empty_state.py" line="+1"/>
        <source>New paper</source>
        <translation>Neues Paper</translation>
    </message>
    <message>
        <location filename="../../ui/window/empty_state.py" line="+1"/>
        <source>Look at the sample page</source>
        <translation>Beispielseite ansehen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your library is empty.</source>
        <translation>Ihre Bibliothek ist leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring in the papers of a researcher: copy the text of their profile page and import it.</source>
        <translation>Holen Sie die Paper einer Person herein: Kopieren Sie den Text ihrer Profilseite und importieren Sie ihn.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Or paste here (Ctrl+V) a copied page, a DOI, an arXiv id or an address, or drop PDFs and other files anywhere on this window.</source>
        <translation>Oder fügen Sie hier (Strg+V) eine kopierte Seite, eine DOI, eine arXiv-Nummer oder eine Adresse ein, oder ziehen Sie PDFs und andere Dateien auf dieses Fenster.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>Show %Ln in All papers</source>
        <translation>
            <numerusform>%Ln in Alle Paper zeigen</numerusform>
            <numerusform>%Ln in Alle Paper zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/window/empty_wording.py" line="+39"/>
        <source>No paper here matches the search.</source>
        <translation>Kein Paper hier passt zur Suche.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No paper matches the search.</source>
        <translation>Kein Paper passt zur Suche.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>No paper here has all of these tags.</source>
        <comment>No paper here has this tag.</comment>
        <translation>
            <numerusform>Kein Paper hier hat dieses Schlagwort.</numerusform>
            <numerusform>Kein Paper hier hat alle diese Schlagwörter.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This collection is empty.</source>
        <translation>Diese Sammlung ist leer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was added lately.</source>
        <translation>In letzter Zeit kam nichts hinzu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No papers look like the same one.</source>
        <translation>Keine Paper sehen aus wie dasselbe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No papers are to be read.</source>
        <translation>Es sind keine Paper zu lesen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No paper links its code.</source>
        <translation>Kein Paper verweist auf seinen Code.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every paper that has code links it.</source>
        <translation>Jedes Paper, das Code hat, verweist darauf.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No papers here.</source>
        <translation>Hier sind keine Paper.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This search finds nothing.</source>
        <translation>Diese Suche findet nichts.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Drag papers onto it in the sidebar, or select some and press Ctrl+L.</source>
        <translation>Ziehen Sie Paper in der Seitenleiste darauf, oder wählen Sie welche aus und drücken Sie Strg+L.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drag papers to the tag, or select some and press Ctrl+T; a click takes the tag off here.</source>
        <translation>Ziehen Sie Paper auf das Schlagwort, oder wählen Sie welche aus und drücken Sie Strg+T; ein Klick nimmt das Schlagwort hier weg.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set the status of a paper above its title, or in the menu Paper.</source>
        <translation>Setzen Sie den Status eines Papers über seinem Titel oder im Menü Paper.</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/plan_model.py" line="-3"/>
        <location filename="../../ui/paper_table/columns.py" line="-11"/>
        <location filename="../../ui/what_if/paper_model.py" line="+160"/>
        <location filename="../../ui/widgets/field_texts.py" line="-51"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../ui/paper_table/columns.py" line="+2"/>
        <location filename="../../ui/widgets/field_texts.py" line="+2"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/columns.py" line="+2"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Subject</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Affiliations</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/page_section.py" line="+0"/>
        <location filename="../../ui/metrics_panel/texts.py" line="-6"/>
        <location filename="../../ui/paper_table/columns.py" line="+1"/>
        <location filename="../../ui/plots/ages.py" line="-1"/>
        <location filename="../../ui/plots/curve.py" line="+159"/>
        <location filename="../../ui/settings_dialog/key_page.py" line="-81"/>
        <location filename="../../ui/what_if/paper_model.py" line="+2"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+86"/>
        <source>Citations</source>
        <translation>Zitationen</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/explaining.py" line="+59"/>
        <source>The page is as it was captured on {date}.</source>
        <translation>Die Seite ist so, wie sie am {date} erfasst wurde.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>{mean} ({coverage})</source>
        <translation>{mean} ({coverage})</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>It states %Ln papers and lists {listed}.</source>
        <comment>It states %Ln paper and lists {listed}.</comment>
        <translation>
            <numerusform>Sie nennt %Ln Paper und führt {listed} auf.</numerusform>
            <numerusform>Sie nennt %Ln Paper und führt {listed} auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln papers have no count here, so that the figures here can only grow.</source>
        <comment>%Ln paper has no count here, so that the figures here can only grow.</comment>
        <translation>
            <numerusform>%Ln Paper hat hier keine Zitatzahl, sodass die Werte hier nur wachsen können.</numerusform>
            <numerusform>%Ln Paper haben hier keine Zitatzahl, sodass die Werte hier nur wachsen können.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No paper here has a count yet.</source>
        <translation>Hier hat noch kein Paper eine Zitatzahl.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Novelty and AI score are as stated by the page, their method is unknown.</source>
        <translation>Neuheit und KI-Wert sind wie von der Seite angegeben, ihre Methode ist unbekannt.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln of the papers that it lists are not here.</source>
        <comment>%Ln of the papers that it lists is not here.</comment>
        <translation>
            <numerusform>%Ln der Paper, die sie aufführt, ist nicht hier.</numerusform>
            <numerusform>%Ln der Paper, die sie aufführt, sind nicht hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln papers here are not on its list.</source>
        <comment>%Ln paper here is not on its list.</comment>
        <translation>
            <numerusform>%Ln Paper hier steht nicht auf ihrer Liste.</numerusform>
            <numerusform>%Ln Paper hier stehen nicht auf ihrer Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln papers have a badge of code and no link.</source>
        <comment>%Ln paper has a badge of code and no link.</comment>
        <translation>
            <numerusform>%Ln Paper hat einen Code-Vermerk ohne Link.</numerusform>
            <numerusform>%Ln Paper haben einen Code-Vermerk ohne Link.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/columns.py" line="+8"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Citation key</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <location line="-10"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Venue</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/columns.py" line="+3"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+3"/>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <location filename="../../ui/papers/new_paper_dialog.py" line="-88"/>
        <location filename="../../ui/widgets/field_texts.py" line="+7"/>
        <source>Family, Given; Family, Given</source>
        <translation>Nachname, Vorname; Nachname, Vorname</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>2023-08-21, 21 Aug 2023, Aug 2023 or 2023</source>
        <translation>2023-08-21, 21 Aug 2023, Aug 2023 oder 2023</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an arXiv class such as cs.CL</source>
        <translation>eine arXiv-Klasse wie cs.CL</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parted by commas, or by semicolons</source>
        <translation>durch Kommas oder Semikolons getrennt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>how often it was cited, such as 74</source>
        <translation>wie oft es zitiert wurde, etwa 74</translation>
    </message>
    <message>
        <location filename="../../ui/papers/new_paper_dialog.py" line="+3"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>journal, conference or book</source>
        <translation>Zeitschrift, Konferenz oder Buch</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/explaining.py" line="-54"/>
        <location filename="../../ui/widgets/field_texts.py" line="-14"/>
        <source>Novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+15"/>
        <source>such as 12</source>
        <translation>etwa 12</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>such as 3</source>
        <translation>etwa 3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>101-110 or e17</source>
        <translation>101-110 oder e17</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/body.py" line="-74"/>
        <source>As stated of papers</source>
        <translation>Angaben zu einzelnen Papern</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../ui/widgets/field_texts.py" line="+4"/>
        <location line="+1"/>
        <source>as stated by the page, method unknown</source>
        <translation>wie von der Seite angegeben, Methode unbekannt</translation>
    </message>
    <message numerus="yes">
        <location line="+93"/>
        <source>{figures}, and %Ln other figures</source>
        <comment>{figures}, and %Ln other figure</comment>
        <translation>
            <numerusform>{figures} und %Ln weitere Kennzahl</numerusform>
            <numerusform>{figures} und %Ln weitere Kennzahlen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Type or paste the abstract.</source>
        <translation>Tippen Sie das Abstract oder fügen Sie es ein.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Add a title…</source>
        <translation>Titel hinzufügen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add authors…</source>
        <translation>Autoren hinzufügen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add an abstract…</source>
        <translation>Abstract hinzufügen …</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/entries.py" line="+201"/>
        <location filename="../../ui/widgets/field_texts.py" line="+9"/>
        <source>To read</source>
        <translation>Zu lesen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read</source>
        <comment>the paper was read</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/files/file_work.py" line="+124"/>
        <source>Adding {name}</source>
        <translation>{name} wird hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Adding %Ln files</source>
        <comment>Adding %Ln file</comment>
        <translation>
            <numerusform>%Ln Datei wird hinzugefügt</numerusform>
            <numerusform>%Ln Dateien werden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The file was found</source>
        <translation>Die Datei wurde gefunden</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <location line="+77"/>
        <source>Added %Ln files</source>
        <comment>Added %Ln file</comment>
        <translation>
            <numerusform>%Ln Datei hinzugefügt</numerusform>
            <numerusform>%Ln Dateien hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <location filename="../../ui/papers/identifier_paste.py" line="+89"/>
        <source>You have these %Ln papers already</source>
        <comment>You have this paper already</comment>
        <translation>
            <numerusform>Dieses Paper haben Sie schon</numerusform>
            <numerusform>Diese %Ln Paper haben Sie schon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Added %Ln papers from files</source>
        <comment>Added %Ln paper from a file</comment>
        <translation>
            <numerusform>%Ln Paper aus einer Datei hinzugefügt</numerusform>
            <numerusform>%Ln Paper aus Dateien hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln files joined papers you have</source>
        <comment>%Ln file joined a paper you have</comment>
        <translation>
            <numerusform>%Ln Datei kam zu einem Paper, das Sie haben</numerusform>
            <numerusform>%Ln Dateien kamen zu Papern, die Sie haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln were there already</source>
        <comment>%Ln was there already</comment>
        <translation>
            <numerusform>%Ln war schon da</numerusform>
            <numerusform>%Ln waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>{name} was not added: {reason}</source>
        <translation>{name} wurde nicht hinzugefügt: {reason}</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln more were not</source>
        <comment>%Ln more was not</comment>
        <translation>
            <numerusform>%Ln weitere nicht</numerusform>
            <numerusform>%Ln weitere nicht</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/help_actions.py" line="+31"/>
        <source>A reference manager for a personal paper collection.</source>
        <translation>Eine Literaturverwaltung für die eigene Sammlung von Papern.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This library: {path}</source>
        <translation>Diese Bibliothek: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/history/history_actions.py" line="-14"/>
        <source>Undoing: {step}</source>
        <translation>Wird rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Redoing: {step}</source>
        <translation>Wird wiederholt: {step}</translation>
    </message>
    <message>
        <location filename="../../ui/history/history_dialog.py" line="+0"/>
        <source>No step has these words.</source>
        <translation>Kein Schritt enthält diese Wörter.</translation>
    </message>
    <message>
        <location line="+21"/>
        <location line="+1"/>
        <source>Find a step by its words</source>
        <translation>Einen Schritt nach seinen Wörtern finden</translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%Ln steps are kept</source>
        <comment>%Ln step is kept</comment>
        <translation>
            <numerusform>%Ln Schritt ist aufbewahrt</numerusform>
            <numerusform>%Ln Schritte sind aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{size} of {budget}</source>
        <translation>{size} von {budget}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/papers/identifier_paste.py" line="-8"/>
        <source>Added %Ln papers</source>
        <comment>Added %Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper hinzugefügt</numerusform>
            <numerusform>%Ln Paper hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln were in the library already</source>
        <comment>%Ln was in the library already</comment>
        <translation>
            <numerusform>%Ln war schon in der Bibliothek</numerusform>
            <numerusform>%Ln waren schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{added}; {there}</source>
        <translation>{added}; {there}</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>These %Ln papers are in the trash</source>
        <comment>This paper is in the trash</comment>
        <translation>
            <numerusform>Dieses Paper ist im Papierkorb</numerusform>
            <numerusform>Diese %Ln Paper sind im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import_dialog/bulk.py" line="+70"/>
        <source>Take {field} for all %Ln</source>
        <comment>Take {field} for this one</comment>
        <translation>
            <numerusform>{field} für dieses übernehmen</numerusform>
            <numerusform>{field} für alle %Ln übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Keep {field} for all %Ln</source>
        <comment>Keep {field} for this one</comment>
        <translation>
            <numerusform>{field} für dieses behalten</numerusform>
            <numerusform>{field} für alle %Ln behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Add (keep both) for all %Ln</source>
        <comment>Add (keep both) for this one</comment>
        <translation>
            <numerusform>Dieses hinzufügen (beide behalten)</numerusform>
            <numerusform>Alle %Ln hinzufügen (beide behalten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Update (merge) for all %Ln</source>
        <comment>Update (merge) for this one</comment>
        <translation>
            <numerusform>Dieses aktualisieren (zusammenführen)</numerusform>
            <numerusform>Alle %Ln aktualisieren (zusammenführen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Add for all %Ln</source>
        <comment>Add for this one</comment>
        <translation>
            <numerusform>Dieses hinzufügen</numerusform>
            <numerusform>Alle %Ln hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Update for all %Ln</source>
        <comment>Update for this one</comment>
        <translation>
            <numerusform>Dieses aktualisieren</numerusform>
            <numerusform>Alle %Ln aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Restore for all %Ln</source>
        <comment>Restore for this one</comment>
        <translation>
            <numerusform>Dieses zurückholen</numerusform>
            <numerusform>Alle %Ln zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Leave out for all %Ln</source>
        <comment>Leave out for this one</comment>
        <translation>
            <numerusform>Dieses weglassen</numerusform>
            <numerusform>Alle %Ln weglassen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/choosing.py" line="+15"/>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open files to import</source>
        <translation>Dateien zum Importieren öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/coverage_bar.py" line="+29"/>
        <source>Next</source>
        <comment>line</comment>
        <translation>Nächste</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Next line that was not used</source>
        <translation>Nächste Zeile, die nicht verwendet wurde</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Something of every line was used</source>
        <translation>Von jeder Zeile wurde etwas verwendet</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln of {written} lines were not used</source>
        <comment>%Ln of {written} lines was not used</comment>
        <translation>
            <numerusform>%Ln von {written} Zeilen wurde nicht verwendet</numerusform>
            <numerusform>%Ln von {written} Zeilen wurden nicht verwendet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/detail_form.py" line="+248"/>
        <source>Details of the paper</source>
        <translation>Details des Papers</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>{name}, whose page this is, is author {number} of {all} or more.</source>
        <translation>{name}, deren oder dessen Seite dies ist, steht als Autor {number} von {all} oder mehr.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{name}, whose page this is, is author {number} of {all}.</source>
        <translation>{name}, deren oder dessen Seite dies ist, steht als Autor {number} von {all}.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>yes, without a link</source>
        <translation>ja, ohne Link</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/dialog.py" line="+74"/>
        <location filename="../../ui/import_dialog/head.py" line="+33"/>
        <source>Import papers</source>
        <translation>Paper importieren</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <location line="+73"/>
        <location filename="../../ui/import_dialog/footer.py" line="+40"/>
        <location line="+8"/>
        <source>Nothing to add</source>
        <translation>Nichts hinzuzufügen</translation>
    </message>
    <message>
        <location line="+142"/>
        <source>dropped text</source>
        <translation>hergezogener Text</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/filing_bar.py" line="-16"/>
        <location line="+15"/>
        <source>Add to collection</source>
        <translation>Zu Sammlung hinzufügen</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Choose one, or type a new one; “Thesis / Related” is a collection within another</source>
        <translation>Wählen Sie eine oder tippen Sie eine neue; „Diss / Verwandt“ ist eine Sammlung in einer anderen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>parted by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>None</source>
        <comment>collection</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/filter_bar.py" line="+48"/>
        <source>For all…</source>
        <translation>Für alle …</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Choices for all papers shown</source>
        <translation>Entscheidungen für alle gezeigten Paper</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take or keep a field, or decide, for all papers shown</source>
        <translation>Für alle gezeigten Paper ein Feld übernehmen oder behalten oder entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/code/links/opening.py" line="+40"/>
        <source>Show code to complete</source>
        <translation>Zu ergänzenden Code zeigen</translation>
    </message>
    <message numerus="yes">
        <location line="+62"/>
        <source>None of the %Ln papers has a link.</source>
        <comment>This paper has no link.</comment>
        <translation>
            <numerusform>Dieses Paper hat keinen Link.</numerusform>
            <numerusform>Keines der %Ln Paper hat einen Link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Open %Ln addresses in the browser?</source>
        <comment>Open %Ln address in the browser?</comment>
        <translation>
            <numerusform>%Ln Adresse im Browser öffnen?</numerusform>
            <numerusform>%Ln Adressen im Browser öffnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Open all %Ln</source>
        <comment>Open all %Ln</comment>
        <translation>
            <numerusform>Alle %Ln öffnen</numerusform>
            <numerusform>Alle %Ln öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Open the first %Ln</source>
        <comment>Open the first %Ln</comment>
        <translation>
            <numerusform>Die erste öffnen</numerusform>
            <numerusform>Die ersten %Ln öffnen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <location filename="../../ui/import_dialog/footer.py" line="-10"/>
        <location line="+20"/>
        <location filename="../../ui/repositories/clone_section.py" line="-26"/>
        <location filename="../../ui/search/search_pasting.py" line="+44"/>
        <location filename="../../ui/search/search_saving.py" line="+43"/>
        <location filename="../../ui/widgets/dialog_foot.py" line="+15"/>
        <location filename="../../ui/window/task_line.py" line="+48"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>%Ln papers are selected. Select at most {most}.</source>
        <comment>%Ln paper is selected. Select at most {most}.</comment>
        <translation>
            <numerusform>%Ln Paper ist ausgewählt. Wählen Sie höchstens {most} aus.</numerusform>
            <numerusform>%Ln Paper sind ausgewählt. Wählen Sie höchstens {most} aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%Ln of {papers} have no link.</source>
        <comment>%Ln of {papers} has no link.</comment>
        <translation>
            <numerusform>%Ln von {papers} hat keinen Link.</numerusform>
            <numerusform>%Ln von {papers} haben keinen Link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import_dialog/footer.py" line="-3"/>
        <source>Import all %Ln</source>
        <comment>Import all %Ln</comment>
        <translation>
            <numerusform>Importieren</numerusform>
            <numerusform>Alle %Ln importieren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Storing…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Stopping; what was not finished will not have been changed…</source>
        <translation>Wird angehalten; was nicht fertig wurde, bleibt unverändert …</translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>Storing {done} of %Ln papers…</source>
        <comment>Storing {done} of %Ln paper…</comment>
        <translation>
            <numerusform>{done} von %Ln Paper wird gespeichert …</numerusform>
            <numerusform>{done} von %Ln Papern werden gespeichert …</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/form_field.py" line="+59"/>
        <source>Use what was read</source>
        <translation>Gelesenes verwenden</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>✎ corrected by you; read: {value}</source>
        <translation>✎ von Ihnen berichtigt; gelesen: {value}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{field}: use what was read</source>
        <translation>{field}: Gelesenes verwenden</translation>
    </message>
    <message>
        <location line="+112"/>
        <source>you set this</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>leave empty</source>
        <translation>leer lassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>take new</source>
        <translation>Neues nehmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>keep old</source>
        <translation>Altes behalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take {value}</source>
        <translation>{value} nehmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>keep {value}</source>
        <translation>{value} behalten</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/gone_list.py" line="+22"/>
        <source>Papers that the page lists no more</source>
        <translation>Paper, die die Seite nicht mehr nennt</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/head.py" line="+12"/>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Recognise it</source>
        <translation>Erkennen lassen</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+21"/>
        <source>Recognised as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <location line="-12"/>
        <location line="+13"/>
        <source>Page captured on</source>
        <translation>Seite erfasst am</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>This text has no header with figures.</source>
        <translation>Dieser Text hat keinen Kopf mit Zahlen.</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/instead.py" line="+31"/>
        <location filename="../../ui/import_dialog/source_pane.py" line="+143"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/import_dialog/source_pane.py" line="+1"/>
        <source>Open file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Paste a researcher’s profile page, or drop a file here</source>
        <translation>Fügen Sie eine Profilseite ein oder ziehen Sie eine Datei hierher</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/leaving.py" line="+15"/>
        <source>Leave without importing? What you decided and corrected here will be lost.</source>
        <translation>Ohne Import verlassen? Was Sie hier entschieden und berichtigt haben, geht verloren.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/long_text.py" line="+48"/>
        <location filename="../../ui/import_dialog/source_edit.py" line="+56"/>
        <location filename="../../ui/import_dialog/source_pane.py" line="-5"/>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/page_strip.py" line="-33"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln left for you</source>
        <comment>%Ln left for you</comment>
        <translation>
            <numerusform>%Ln für Sie übrig</numerusform>
            <numerusform>%Ln für Sie übrig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/pages.py" line="+99"/>
        <location filename="../../ui/import_dialog/source_edit.py" line="-6"/>
        <location line="+93"/>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/plan_model.py" line="+2"/>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Paper {number}: {facts}</source>
        <translation>Paper {number}: {facts}</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/plan_table.py" line="+154"/>
        <source>Papers that were read</source>
        <translation>Gelesene Paper</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/planner.py" line="+105"/>
        <source>Deciding</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../ui/code/software/dialog.py" line="+51"/>
        <location filename="../../ui/code/software/files.py" line="+45"/>
        <location filename="../../ui/import_dialog/planner.py" line="+12"/>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Take %Ln values</source>
        <comment>Take %Ln value</comment>
        <translation>
            <numerusform>%Ln Wert übernehmen</numerusform>
            <numerusform>%Ln Werte übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Take From {name}</source>
        <translation>Aus {name} übernehmen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What {name} says</source>
        <translation>Was {name} sagt</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/problem_model.py" line="+116"/>
        <source>Line {line} · {severity}: {message}</source>
        <translation>Zeile {line} · {severity}: {message}</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>{problem} (ignored)</source>
        <translation>{problem} (ignoriert)</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/problem_pane.py" line="+35"/>
        <source>Mend in the text</source>
        <translation>Im Text berichtigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave its paper out</source>
        <translation>Sein Paper weglassen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+66"/>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Choose a problem to mend it.</source>
        <translation>Wählen Sie ein Problem, um es zu beheben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Do not ignore</source>
        <translation>Nicht ignorieren</translation>
    </message>
    <message>
        <location line="+40"/>
        <location filename="../../ui/import_dialog/wording.py" line="-95"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/result_pane.py" line="+69"/>
        <source>This text was not recognised.</source>
        <translation>Dieser Text wurde nicht erkannt.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>There is no text here.</source>
        <translation>Hier steht kein Text.</translation>
    </message>
    <message numerus="yes">
        <location line="+105"/>
        <source>For the %Ln shown</source>
        <comment>For the one shown</comment>
        <translation>
            <numerusform>Für das gezeigte</numerusform>
            <numerusform>Für die %Ln gezeigten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>For the %Ln selected</source>
        <comment>For the one selected</comment>
        <translation>
            <numerusform>Für das ausgewählte</numerusform>
            <numerusform>Für die %Ln ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/source_pane.py" line="-92"/>
        <source>This text is too long to edit here; all of it is imported.</source>
        <translation>Dieser Text ist zu lang, um ihn hier zu bearbeiten; importiert wird er ganz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location line="+101"/>
        <source>Paste a copied page here (Ctrl+V).</source>
        <translation>Fügen Sie hier eine kopierte Seite ein (Strg+V).</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/storing.py" line="+107"/>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>{name} holds %Ln pages.</source>
        <comment>{name} holds %Ln page.</comment>
        <translation>
            <numerusform>{name} enthält %Ln Seite.</numerusform>
            <numerusform>{name} enthält %Ln Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it; each is then by itself.</source>
        <translation>Sehen Sie es an; jede steht dann für sich.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>{name} was not recognised.</source>
        <translation>{name} wurde nicht erkannt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it by itself, and choose its format by hand.</source>
        <translation>Sehen Sie es für sich an und wählen Sie sein Format von Hand.</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/wording.py" line="-42"/>
        <source>Select the whole page in the browser (Ctrl+A), copy it (Ctrl+C) and paste it here.</source>
        <translation>Markieren Sie die ganze Seite im Browser (Strg+A), kopieren Sie sie (Strg+C) und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What can be read: {formats}.</source>
        <translation>Lesbar sind: {formats}.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New</source>
        <comment>papers</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_menu.py" line="-1"/>
        <source>Open in Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy Clone Command</source>
        <translation>Klon-Befehl kopieren</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Edit Link…</source>
        <translation>Link bearbeiten …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Note How I Ran It…</source>
        <translation>Notieren, wie es lief …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove Link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open in Editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Update Clone</source>
        <translation>Klon aktualisieren</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Open in Terminal</source>
        <translation>Im Terminal öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/wording.py" line="+1"/>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_menu.py" line="+4"/>
        <source>Remove Clone…</source>
        <translation>Klon entfernen …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forget Clone…</source>
        <translation>Klon vergessen …</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/wording.py" line="+1"/>
        <location line="+21"/>
        <location line="+24"/>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location line="-44"/>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+13"/>
        <source>Same as one here?</source>
        <translation>Schon vorhanden?</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Restore · update</source>
        <translation>Zurückholen · aktualisieren</translation>
    </message>
    <message>
        <location filename="../../ui/collecting/trash_strip.py" line="+21"/>
        <source>These papers count nowhere, and are found here alone.</source>
        <translation>Diese Paper zählen nirgends und sind nur hier zu finden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../ui/import_dialog/wording.py" line="+0"/>
        <location filename="../../ui/settings_dialog/restoring.py" line="+54"/>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/wording.py" line="+5"/>
        <source>New · year assumed</source>
        <translation>Neu · Jahr angenommen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New</source>
        <comment>paper</comment>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <location line="+16"/>
        <source>Update %Ln fields</source>
        <comment>Update %Ln field</comment>
        <translation>
            <numerusform>%Ln Feld aktualisieren</numerusform>
            <numerusform>%Ln Felder aktualisieren</numerusform>
        </translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Code badge</source>
        <translation>Code-Abzeichen</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%Ln fields differ, kept</source>
        <comment>%Ln field differs, kept</comment>
        <translation>
            <numerusform>%Ln Feld anders, behalten</numerusform>
            <numerusform>%Ln Felder anders, behalten</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Update it</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore it</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Merge: it is that one</source>
        <translation>Zusammenführen: Es ist dieses</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add it anew</source>
        <translation>Neu hinzufügen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>add %Ln</source>
        <comment>add %Ln</comment>
        <translation>
            <numerusform>%Ln hinzufügen</numerusform>
            <numerusform>%Ln hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>update %Ln</source>
        <comment>update %Ln</comment>
        <translation>
            <numerusform>%Ln aktualisieren</numerusform>
            <numerusform>%Ln aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>restore %Ln</source>
        <comment>restore %Ln</comment>
        <translation>
            <numerusform>%Ln zurückholen</numerusform>
            <numerusform>%Ln zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>record the page’s figures</source>
        <translation>die Zahlen der Seite festhalten</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln papers are left out until you choose</source>
        <comment>%Ln paper is left out until you choose</comment>
        <translation>
            <numerusform>%Ln Paper bleibt weg, bis Sie wählen</numerusform>
            <numerusform>%Ln Paper bleiben weg, bis Sie wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln dates assumed</source>
        <comment>%Ln date assumed</comment>
        <translation>
            <numerusform>%Ln Datum angenommen</numerusform>
            <numerusform>%Ln Daten angenommen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>h-index {figure}</source>
        <translation>h-Index {figure}</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Novelty {figure} %</source>
        <translation>Neuheit {figure} %</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/metrics_panel/texts.py" line="-81"/>
        <source>AI score {figure}</source>
        <translation>KI-Wert {figure}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>i10-index {figure}</source>
        <translation>i10-Index {figure}</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln papers read</source>
        <comment>%Ln paper read</comment>
        <translation>
            <numerusform>%Ln Paper gelesen</numerusform>
            <numerusform>%Ln Paper gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln of {listed} listed papers read</source>
        <comment>%Ln of {listed} listed papers read</comment>
        <translation>
            <numerusform>%Ln von {listed} genannten Papern gelesen</numerusform>
            <numerusform>%Ln von {listed} genannten Papern gelesen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Captured before on {day}.</source>
        <translation>Schon am {day} erfasst.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>{moves} since {day}</source>
        <translation>{moves} seit {day}</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../../ui/metrics_pane/page_section.py" line="+0"/>
        <location filename="../../ui/metrics_panel/texts.py" line="+39"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+4"/>
        <source>h-index</source>
        <translation>h-Index</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/metrics_panel/texts.py" line="-67"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+2"/>
        <source>i10-index</source>
        <translation>i10-Index</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/plots/ages.py" line="-51"/>
        <location filename="../../ui/plots/by_year.py" line="-204"/>
        <location filename="../../ui/plots/compare.py" line="+33"/>
        <source>papers</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/plots/ages.py" line="-55"/>
        <location line="+133"/>
        <location filename="../../ui/plots/by_year.py" line="+11"/>
        <location filename="../../ui/plots/compare.py" line="+9"/>
        <location line="+15"/>
        <location filename="../../ui/plots/curve.py" line="-91"/>
        <location line="+105"/>
        <source>citations</source>
        <translation>Zitationen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/metrics_pane/explaining.py" line="+0"/>
        <location filename="../../ui/widgets/field_texts.py" line="-58"/>
        <source>AI score</source>
        <translation>KI-Wert</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Note</source>
        <comment>about a line of the text</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>{title} – was number {number}; kept, and marked as no longer on the page</source>
        <translation>{title} – war Nummer {number}; bleibt und wird als nicht mehr auf der Seite vermerkt</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln sources imported: {added} added, {updated} updated.</source>
        <comment>%Ln source imported: {added} added, {updated} updated.</comment>
        <translation>
            <numerusform>%Ln Quelle importiert: {added} hinzugefügt, {updated} aktualisiert.</numerusform>
            <numerusform>%Ln Quellen importiert: {added} hinzugefügt, {updated} aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln of {name}</source>
        <comment>%Ln of {name}</comment>
        <translation>
            <numerusform>%Ln von {name}</numerusform>
            <numerusform>%Ln von {name}</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left for you: {papers}.</source>
        <translation>Für Sie übrig: {papers}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not imported: {names}.</source>
        <translation>Nicht importiert: {names}.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lines {first} to {last}</source>
        <translation>Zeilen {first} bis {last}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{lines} · year assumed</source>
        <translation>{lines} · Jahr angenommen</translation>
    </message>
    <message>
        <location filename="../../ui/files/import_starter.py" line="+48"/>
        <source>There is no text or file on the clipboard. Copy a profile page first.</source>
        <translation>In der Zwischenablage ist weder Text noch Datei. Kopieren Sie zuerst eine Profilseite.</translation>
    </message>
    <message>
        <location filename="../../ui/key_list.py" line="+33"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the list of papers</source>
        <translation>In der Liste der Paper</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the search</source>
        <translation>In der Suche</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In “Find Anything”</source>
        <translation>In „Alles finden“</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the sidebar</source>
        <translation>In der Seitenleiste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the repositories</source>
        <translation>In den Repositorys</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In “Code to complete”</source>
        <translation>In „Code zu ergänzen“</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the details</source>
        <translation>In den Details</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the metrics</source>
        <translation>In den Kennzahlen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In “What If”</source>
        <translation>In „Was wäre, wenn“</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Take back the edit; then clear the search; then go to the list</source>
        <translation>Die Eingabe zurücknehmen; dann die Suche leeren; dann zur Liste gehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open the menu of what has the keyboard; Shift+F10 does so too</source>
        <translation>Das Menü dessen öffnen, was die Tastatur hat; Umschalt+F10 tut es auch</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Import what was copied; make a paper of a DOI, arXiv id or address</source>
        <translation>Importieren, was kopiert wurde; aus DOI, arXiv-Nummer oder Adresse ein Paper machen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Select all papers of the list</source>
        <translation>Alle Paper der Liste auswählen</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+62"/>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location line="-61"/>
        <source>Go to the paper that begins so, in the column that the list is sorted by</source>
        <translation>Zum Paper gehen, das so beginnt, in der Spalte, nach der sortiert ist</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Toggle one of the first nine tags</source>
        <translation>Eines der ersten neun Schlagwörter umschalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+71"/>
        <source>0 … 9</source>
        <translation>0 … 9</translation>
    </message>
    <message>
        <location line="-71"/>
        <source>In the Citations column: type a count</source>
        <translation>In der Spalte Zitationen: eine Zahl tippen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+21"/>
        <location line="+7"/>
        <location line="+7"/>
        <location line="+7"/>
        <location line="+6"/>
        <location line="+6"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>While editing a count: store it and edit the row below</source>
        <translation>Beim Tippen einer Zahl: speichern und die Zeile darunter bearbeiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+26"/>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Go from cell to cell, of which F2 edits the one with the ring</source>
        <translation>Von Zelle zu Zelle gehen; F2 bearbeitet die mit dem Ring</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Oben, Alt+Unten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In a collection’s own order: move the papers selected</source>
        <translation>In der eigenen Ordnung einer Sammlung: die ausgewählten Paper verschieben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shift+click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On a header: sort by it where the first column is equal</source>
        <translation>Auf einem Spaltenkopf: danach sortieren, wo die erste Spalte gleich ist</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <location line="+35"/>
        <location line="+7"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>Scroll the abstract</source>
        <translation>Das Abstract rollen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Down</source>
        <translation>Unten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go to what was found; in a field’s value or an empty box: to proposals</source>
        <translation>Zum Gefundenen gehen; im Wert eines Feldes oder im leeren Suchfeld: zu Vorschlägen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt+Down</source>
        <translation>Alt+Unten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose among proposals, as Ctrl+Space; Tab or Enter takes one</source>
        <translation>Unter Vorschlägen wählen, wie Strg+Leertaste; Tab oder Eingabe nimmt einen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+35"/>
        <location line="+25"/>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location line="-60"/>
        <source>Among the proposals: forget a recent search</source>
        <translation>Unter den Vorschlägen: eine letzte Suche vergessen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Before what is typed: actions alone</source>
        <translation>Vor dem Getippten: nur Befehle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before what is typed: tags alone</source>
        <translation>Vor dem Getippten: nur Schlagwörter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before what is typed: researchers and authors alone</source>
        <translation>Vor dem Getippten: nur Forschende und Autoren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do it, or go there</source>
        <translation>Es tun oder dorthin gehen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Close and open a heading or a collection</source>
        <translation>Eine Überschrift oder Sammlung schließen und öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to the papers; on a tag: show its papers alone, or take it off</source>
        <translation>Zu den Papern gehen; auf einem Schlagwort: nur seine Paper zeigen oder es wegnehmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On a tag: add it to those that narrow the list, or take it off</source>
        <translation>Auf einem Schlagwort: es zu denen nehmen, die die Liste eingrenzen, oder es wegnehmen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Add the address, and go to the next paper</source>
        <translation>Adresse hinzufügen und zum nächsten Paper gehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to another paper, with the keyboard in the box</source>
        <translation>Zu einem anderen Paper gehen; die Tastatur bleibt im Feld</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Store the field</source>
        <translation>Das Feld speichern</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+12"/>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Store a field of several lines</source>
        <translation>Ein mehrzeiliges Feld speichern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Store the field, and go to the next one</source>
        <translation>Das Feld speichern und zum nächsten gehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ctrl+B, Ctrl+I</source>
        <translation>Strg+B, Strg+I</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In a note: bold, italic</source>
        <translation>In einer Notiz: fett, kursiv</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On a note: edit it, as Enter does; on a file: rename it</source>
        <translation>Auf einer Notiz: sie bearbeiten, wie Eingabe; auf einer Datei: sie umbenennen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On a note: delete it; on a file: remove it from the paper</source>
        <translation>Auf einer Notiz: sie löschen; auf einer Datei: sie vom Paper entfernen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On a file: open it; on a step of the history: what can be done with it</source>
        <translation>Auf einer Datei: sie öffnen; auf einem Schritt des Verlaufs: was sich mit ihm tun lässt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Open what is selected in the browser</source>
        <translation>Das Ausgewählte im Browser öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the papers of what is selected</source>
        <translation>Die Arbeiten des Ausgewählten zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Strg+C, Strg+Umschalt+C</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy addresses; copy clone commands</source>
        <translation>Adressen kopieren; Klonbefehle kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by what is typed, as Ctrl+F does; Esc takes it back</source>
        <translation>Nach dem Getippten filtern, wie mit Strg+F; Esc nimmt es zurück</translation>
    </message>
    <message>
        <location line="-21"/>
        <location line="+27"/>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go from figure to figure; Home and End to the first and the last</source>
        <translation>Von Kennzahl zu Kennzahl gehen; mit Pos1 und Ende zur ersten und letzten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pin the figure to the cards, or take it off</source>
        <translation>Die Kennzahl an die Karten heften oder abnehmen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Type another count; Enter goes on with the row below</source>
        <translation>Eine andere Zahl tippen; Eingabe fährt in der Zeile darunter fort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave the papers selected out, or count them again</source>
        <translation>Die ausgewählten Paper weglassen oder wieder mitzählen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take back what is supposed of the papers selected</source>
        <translation>Zurücknehmen, was für die ausgewählten Paper angenommen ist</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Find papers of the set; Esc takes the search back</source>
        <translation>Paper der Menge finden; Esc nimmt die Suche zurück</translation>
    </message>
    <message>
        <location filename="../../ui/key_sheet.py" line="+38"/>
        <location line="+33"/>
        <location line="+4"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>No key matches.</source>
        <translation>Keine Taste passt.</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+1"/>
        <source>Find a key or what it does</source>
        <translation>Eine Taste finden, oder was sie tut</translation>
    </message>
    <message>
        <location filename="../../ui/history/library_history.py" line="+59"/>
        <source>No paper that this step touched is in the library</source>
        <translation>Kein Paper, das dieser Schritt berührte, ist in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../ui/links.py" line="+63"/>
        <location line="+34"/>
        <source>No program on this computer opened {name}.</source>
        <translation>Kein Programm auf diesem Rechner hat {name} geöffnet.</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Copy the address into a browser, or choose a default browser in the settings of the system.</source>
        <translation>Kopieren Sie die Adresse in einen Browser oder wählen Sie in den Einstellungen des Systems einen Standardbrowser.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Opened {address} in the browser.</source>
        <translation>{address} im Browser geöffnet.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The file {path} is not there.</source>
        <translation>Die Datei {path} ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/clone_opening.py" line="+62"/>
        <location filename="../../ui/code/clones/making.py" line="+129"/>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Opened {path} in {program}.</source>
        <translation>{path} in {program} geöffnet.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>{program} could not be started.</source>
        <translation>{program} ließ sich nicht starten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another program in the settings.</source>
        <translation>In den Einstellungen lässt sich ein anderes Programm wählen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../../ui/links.py" line="+1"/>
        <location line="+24"/>
        <source>It may have been moved or deleted, or its disk is not connected.</source>
        <translation>Vielleicht wurde sie verschoben oder gelöscht, oder ihr Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/links.py" line="-22"/>
        <source>{name} is a program, which Refshelf does not start.</source>
        <translation>{name} ist ein Programm, und Refshelf startet keine.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show its folder, and look at it there.</source>
        <translation>Zeigen Sie seinen Ordner und sehen Sie es dort an.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose a program for such files in the settings of the system.</source>
        <translation>Wählen Sie in den Einstellungen des Systems ein Programm für solche Dateien.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Opened {name}.</source>
        <translation>{name} geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/clone_opening.py" line="-1"/>
        <location filename="../../ui/links.py" line="+15"/>
        <source>The folder {path} is not there.</source>
        <translation>Der Ordner {path} ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../ui/links.py" line="+14"/>
        <source>No program on this computer showed the folder {path}.</source>
        <translation>Kein Programm auf diesem Rechner hat den Ordner {path} gezeigt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open it in a file manager.</source>
        <translation>Öffnen Sie ihn in einem Dateimanager.</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/row_texts.py" line="+52"/>
        <source>{figure}: being counted.</source>
        <translation>{figure}: wird gezählt.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No paper here says what this figure needs: unknown, and not 0.</source>
        <translation>Kein Paper hier sagt, was diese Kennzahl braucht: unbekannt, und nicht 0.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Rests on all %Ln papers.</source>
        <comment>Rests on the one paper.</comment>
        <translation>
            <numerusform>Beruht auf dem einen Paper.</numerusform>
            <numerusform>Beruht auf allen %Ln Papern.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rests on {known} of {papers} papers: what is missing can only raise it.</source>
        <translation>Beruht auf {known} von {papers} Papern: Was fehlt, kann sie nur erhöhen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rests on {known} of {papers} papers: what is missing can only lower it.</source>
        <translation>Beruht auf {known} von {papers} Papern: Was fehlt, kann sie nur senken.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rests on {known} of {papers} papers: what is missing can move it between these bounds.</source>
        <translation>Beruht auf {known} von {papers} Papern: Was fehlt, kann sie zwischen diesen Grenzen verschieben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rests on {known} of {papers} papers, and is the figure of these alone.</source>
        <translation>Beruht auf {known} von {papers} Papern und gilt für diese allein.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>{figure}: {value}, {coverage}.</source>
        <translation>{figure}: {value}, {coverage}.</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../../ui/metrics_pane/set_texts.py" line="+42"/>
        <source>{figure}: {value}.</source>
        <translation>{figure}: {value}.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../ui/metrics_panel/texts.py" line="-60"/>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/metrics_panel/texts.py" line="+0"/>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../../ui/metrics_pane/set_texts.py" line="+22"/>
        <source>{known} of {papers}</source>
        <translation>{known} von {papers}</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/card.py" line="+171"/>
        <source>{title}: page {page}, here {here}. {note}</source>
        <translation>{title}: Seite {page}, hier {here}. {note}</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/page_section.py" line="-25"/>
        <source>Stated over time</source>
        <translation>Angaben im Lauf der Zeit</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Page and Here</source>
        <translation>Seite und hier</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/body.py" line="-3"/>
        <location filename="../../ui/metrics_pane/page_section.py" line="+10"/>
        <location filename="../../ui/metrics_panel/card.py" line="+74"/>
        <source>Page</source>
        <comment>what a researcher&apos;s page states</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/page_section.py" line="+1"/>
        <location filename="../../ui/metrics_panel/card.py" line="+0"/>
        <source>Here</source>
        <comment>from the papers here</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../ui/plots/wording.py" line="+6"/>
        <location filename="../../ui/widgets/figure_texts.py" line="-105"/>
        <source>at least {figure}</source>
        <translation>mindestens {figure}</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/texts.py" line="+67"/>
        <source>Add counts</source>
        <translation>Zahlen eintragen</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>h = {h} needs %Ln papers; this page lists {listed}</source>
        <comment>h = {h} needs %Ln paper; this page lists {listed}</comment>
        <translation>
            <numerusform>h = {h} braucht %Ln Paper; diese Seite nennt {listed}</numerusform>
            <numerusform>h = {h} braucht %Ln Paper; diese Seite nennt {listed}</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>novelty {figure} %</source>
        <translation>Neuheit {figure} %</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The page of {name} ({day}) also states: {claims}</source>
        <translation>Die Seite von {name} ({day}) nennt auch: {claims}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The page of {day} also states: {claims}</source>
        <translation>Die Seite vom {day} nennt auch: {claims}</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>{figure} {after}, was {before}</source>
        <translation>{figure} {after}, vorher {before}</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The largest h such that h papers have at least h citations each (Hirsch 2005).</source>
        <translation>Das größte h, für das h Paper je mindestens h Zitationen haben (Hirsch 2005).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Counts that are missing can only raise it.</source>
        <translation>Fehlende Zahlen können ihn nur erhöhen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/metrics_pane/set_texts.py" line="-92"/>
        <source>counts from %Ln sources, {first}</source>
        <comment>counts from %Ln source, {first}</comment>
        <translation>
            <numerusform>Zitatzahlen aus %Ln Quelle, {first}</numerusform>
            <numerusform>Zitatzahlen aus %Ln Quellen, {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>counts from %Ln sources, {first} to {last}</source>
        <comment>counts from %Ln source, {first} to {last}</comment>
        <translation>
            <numerusform>Zitatzahlen aus %Ln Quelle, {first} bis {last}</numerusform>
            <numerusform>Zitatzahlen aus %Ln Quellen, {first} bis {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>{source}: %Ln papers, {first} to {last}</source>
        <comment>{source}: %Ln paper, {first} to {last}</comment>
        <translation>
            <numerusform>{source}: %Ln Paper, {first} bis {last}</numerusform>
            <numerusform>{source}: %Ln Paper, {first} bis {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>source unknown: %Ln papers</source>
        <comment>source unknown: %Ln paper</comment>
        <translation>
            <numerusform>Quelle unbekannt: %Ln Paper</numerusform>
            <numerusform>Quelle unbekannt: %Ln Paper</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/texts.py" line="+15"/>
        <source>no counts yet · Add counts</source>
        <translation>noch keine Zahlen · eintragen</translation>
    </message>
    <message>
        <location filename="../../ui/compare/notice_texts.py" line="+35"/>
        <source>no papers</source>
        <translation>keine Paper</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>no counts for %Ln papers</source>
        <comment>no count for %Ln paper</comment>
        <translation>
            <numerusform>keine Zahl für %Ln Paper</numerusform>
            <numerusform>keine Zahlen für %Ln Paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/metrics_panel/texts.py" line="+2"/>
        <source>counts for all %Ln</source>
        <comment>counts for all %Ln</comment>
        <translation>
            <numerusform>Zahlen für alle %Ln</numerusform>
            <numerusform>Zahlen für alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/compare/notice_texts.py" line="+12"/>
        <source>unknown sources</source>
        <translation>unbekannten Quellen</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>from %Ln sources</source>
        <comment>from %Ln source</comment>
        <translation>
            <numerusform>aus %Ln Quelle</numerusform>
            <numerusform>aus %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>from {one} and {other}</source>
        <translation>aus {one} und {other}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>from {one}</source>
        <translation>aus {one}</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>own entries</source>
        <translation>eigenen Einträgen</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../ui/plots/wording.py" line="+12"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/set_texts.py" line="-26"/>
        <source>counts of unknown source</source>
        <translation>Zitatzahlen unbekannter Quelle</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>{sources}; %Ln of unknown source</source>
        <comment>{sources}; %Ln of unknown source</comment>
        <translation>
            <numerusform>{sources}; %Ln aus unbekannter Quelle</numerusform>
            <numerusform>{sources}; %Ln aus unbekannter Quelle</numerusform>
        </translation>
    </message>
    <message>
        <location line="+36"/>
        <source>No paper here has a citation count yet: type some in the Citations column, or import a page that states them.</source>
        <translation>Hier hat noch kein Paper eine Zitatzahl: In der Spalte Zitate eintippen, oder eine Seite importieren, die sie nennt.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>All %Ln author lists are cut short, so these are bounds, or unknown.</source>
        <comment>The author list is cut short, so these are bounds, or unknown.</comment>
        <translation>
            <numerusform>Die Autorenliste ist gekürzt, deshalb sind dies Schranken oder unbekannt.</numerusform>
            <numerusform>Alle %Ln Autorenlisten sind gekürzt, deshalb sind dies Schranken oder unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>{cut} of %Ln author lists are cut short, so these are bounds.</source>
        <comment>{cut} of %Ln author list is cut short, so these are bounds.</comment>
        <translation>
            <numerusform>{cut} von %Ln Autorenliste ist gekürzt, deshalb sind dies Schranken.</numerusform>
            <numerusform>{cut} von %Ln Autorenlisten sind gekürzt, deshalb sind dies Schranken.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_rows.py" line="+51"/>
        <source>How many different repositories the papers link.</source>
        <translation>Wie viele verschiedene Repositorys die Paper verlinken.</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/set_texts.py" line="+32"/>
        <source>As the page states it of single papers; its method is unknown.</source>
        <translation>Wie die Seite es zu einzelnen Papern angibt; die Methode ist unbekannt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>{figure}: {value}, of {coverage} papers.</source>
        <translation>{figure}: {value}, von {coverage} Papern.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/metrics_panel/texts.py" line="+1"/>
        <source>counts for {known} of %Ln · Add</source>
        <comment>counts for {known} of %Ln · Add</comment>
        <translation>
            <numerusform>Zahlen für {known} von %Ln · eintragen</numerusform>
            <numerusform>Zahlen für {known} von %Ln · eintragen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>{known} of {papers} · Add</source>
        <comment>papers with a count, and the way to add more</comment>
        <translation>{known} von {papers} · eintragen</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>all %Ln papers have a count</source>
        <comment>all %Ln papers have a count</comment>
        <translation>
            <numerusform>alle %Ln Paper haben eine Zahl</numerusform>
            <numerusform>alle %Ln Paper haben eine Zahl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>{known} of %Ln papers have a count</source>
        <comment>{known} of %Ln paper has a count</comment>
        <translation>
            <numerusform>{known} von %Ln Paper hat eine Zahl</numerusform>
            <numerusform>{known} von %Ln Papern haben eine Zahl</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The sum of the citation counts that are known. Papers without a count are left out, not taken as 0.</source>
        <translation>Die Summe der bekannten Zitationszahlen. Paper ohne Zahl bleiben außen vor und zählen nicht als 0.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The papers that are shown.</source>
        <translation>Die Paper, die gezeigt werden.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>states {stated}, lists {listed}</source>
        <translation>nennt {stated}, führt {listed} auf</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>all that the page lists</source>
        <translation>alle, die die Seite nennt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the page lists {listed}</source>
        <translation>die Seite nennt {listed}</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The page lists {listed} papers; %Ln are shown here.</source>
        <comment>The page lists {listed} papers; %Ln is shown here.</comment>
        <translation>
            <numerusform>Die Seite nennt {listed} Paper; %Ln wird hier gezeigt.</numerusform>
            <numerusform>Die Seite nennt {listed} Paper; %Ln werden hier gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <location filename="../../ui/repositories/texts.py" line="+19"/>
        <location line="+7"/>
        <source>%Ln repositories</source>
        <comment>%Ln repository</comment>
        <translation>
            <numerusform>%Ln Repository</numerusform>
            <numerusform>%Ln Repositorys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln badges</source>
        <comment>%Ln badge</comment>
        <translation>
            <numerusform>%Ln Abzeichen</numerusform>
            <numerusform>%Ln Abzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln badges, no link</source>
        <comment>%Ln badge, no link</comment>
        <translation>
            <numerusform>%Ln ohne Link</numerusform>
            <numerusform>%Ln ohne Link</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Papers that link a repository. A badge without a link counts for the page, and not here.</source>
        <translation>Paper, die auf ein Repository verweisen. Ein Abzeichen ohne Link zählt für die Seite und nicht hier.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../../ui/plots/by_year.py" line="+26"/>
        <location filename="../../ui/sidebar/entries.py" line="-3"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+97"/>
        <source>With code</source>
        <translation>Mit Code</translation>
    </message>
    <message>
        <location filename="../../ui/papers/new_paper_dialog.py" line="-8"/>
        <source>DOI, arXiv id or add&amp;ress</source>
        <translation>DOI, arXiv-Nummer oder Ad&amp;resse</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A&amp;uthors</source>
        <translation>A&amp;utoren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2023-08-21, Aug 2023 or 2023</source>
        <translation>2023-08-21, Aug 2023 oder 2023</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+73"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>This is no identifier, and so it was taken for the title.</source>
        <translation>Das ist keine Kennung und wurde daher als Titel genommen.</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>You have this paper already: {title}</source>
        <translation>Dieses Paper haben Sie schon: {title}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show It</source>
        <translation>Ze&amp;igen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New Paper</source>
        <translation>Neues Paper</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>An identifier or a title is enough; the rest can come later.</source>
        <translation>Eine Kennung oder ein Titel genügt; der Rest kann später kommen.</translation>
    </message>
    <message>
        <location filename="../../ui/notices.py" line="+105"/>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <location filename="../../ui/history/step_wording.py" line="+30"/>
        <location filename="../../ui/notices.py" line="+102"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/notices.py" line="+36"/>
        <source>Something went wrong in Refshelf. This is a fault of the program, not yours.</source>
        <translation>In Refshelf ging etwas schief. Das ist ein Fehler des Programms und nicht Ihrer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The details are kept in {path}</source>
        <translation>Die Einzelheiten stehen in {path}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/papers/paper_marks.py" line="+40"/>
        <source>Setting the status of %Ln papers</source>
        <comment>Setting the status of %Ln paper</comment>
        <translation>
            <numerusform>Status von %Ln Paper wird gesetzt</numerusform>
            <numerusform>Status von %Ln Papern wird gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Rating %Ln papers</source>
        <comment>Rating %Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper wird bewertet</numerusform>
            <numerusform>%Ln Paper werden bewertet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/papers/paper_opener.py" line="+48"/>
        <source>This paper has no file, no DOI, no arXiv number, no address and no code to open.</source>
        <translation>Dieses Paper hat weder Datei noch DOI, arXiv-Nummer, Adresse oder Code zum Öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/code/links/opening.py" line="-93"/>
        <source>This paper has no code.</source>
        <translation>Dieses Paper hat keinen Code.</translation>
    </message>
    <message>
        <location filename="../../ui/code/link_texts.py" line="-11"/>
        <location filename="../../ui/paper_table/cell_texts.py" line="-43"/>
        <source>The page says there is code, but gives no link.</source>
        <translation>Die Seite sagt, es gebe Code, nennt aber keinen Link.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper_table/actions.py" line="-30"/>
        <source>Copied %Ln papers as a table</source>
        <comment>Copied %Ln paper as a table</comment>
        <translation>
            <numerusform>%Ln Paper als Tabelle kopiert</numerusform>
            <numerusform>%Ln Paper als Tabelle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>There is no tag {number} yet. In the Citations column, digits begin a count.</source>
        <translation>Es gibt noch kein Schlagwort {number}. In der Spalte Zitationen beginnen Ziffern eine Anzahl.</translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>Moving %Ln papers</source>
        <comment>Moving %Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper wird verschoben</numerusform>
            <numerusform>%Ln Paper werden verschoben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/cell_texts.py" line="+5"/>
        <source>{place} of {all}: {title}. {authors}, {date}, {citations}, {code}</source>
        <translation>{place} von {all}: {title}. {authors}, {date}, {citations}, {code}</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No authors</source>
        <translation>Keine Autoren</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/what_if/paper_model.py" line="+29"/>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <location filename="../../ui/compare/table_model.py" line="+114"/>
        <source>of a researcher alone</source>
        <translation>nur von Forschenden</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>{label} of {name}: {figure}</source>
        <translation>{label} von {name}: {figure}</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../../ui/paper_table/cell_texts.py" line="+14"/>
        <location filename="../../ui/what_if/figure_model.py" line="+139"/>
        <location filename="../../ui/what_if/paper_model.py" line="+13"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/cell_texts.py" line="-25"/>
        <source>Open the code on {host} in the browser.</source>
        <translation>Den Code auf {host} im Browser öffnen.</translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>%Ln stars</source>
        <comment>%Ln star</comment>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <location filename="../../ui/what_if/paper_model.py" line="-4"/>
        <source>citations unknown</source>
        <translation>Zitationen unbekannt</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>code linked</source>
        <translation>Code verlinkt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>said to have code, without a link</source>
        <translation>soll Code haben, ohne Link</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/column_menus.py" line="+75"/>
        <source>Sort Ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sort Descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Then by This Column</source>
        <translation>Dann nach dieser Spalte</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Move {column} Left</source>
        <translation>{column} nach links</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move {column} Right</source>
        <translation>{column} nach rechts</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fit {column} to What Is Shown</source>
        <translation>{column} an das Gezeigte anpassen</translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../ui/repositories/widths.py" line="+119"/>
        <source>Make {column} Wider</source>
        <translation>{column} breiter</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/repositories/widths.py" line="+1"/>
        <source>Make {column} Narrower</source>
        <translation>{column} schmaler</translation>
    </message>
    <message>
        <location line="+15"/>
        <location filename="../../ui/repositories/widths.py" line="+1"/>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/columns.py" line="-8"/>
        <source>#</source>
        <comment>header of the column with a paper&apos;s place on the page</comment>
        <translation>#</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Place on the page</source>
        <translation>Platz auf der Seite</translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/header.py" line="+35"/>
        <location filename="../../ui/repositories/table.py" line="+248"/>
        <location filename="../../ui/window/tool_bar.py" line="-11"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/id_source.py" line="+102"/>
        <source>Listing papers</source>
        <translation>Paper werden aufgelistet</translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/model.py" line="+288"/>
        <location filename="../../ui/what_if/needs_model.py" line="+57"/>
        <location filename="../../ui/what_if/paper_delegate.py" line="+97"/>
        <source>This paper could not be read.</source>
        <translation>Dieses Paper konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/ordering.py" line="-27"/>
        <source>Nothing More</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>&amp;Group of Duplicates</source>
        <translation>&amp;Gruppe von Dubletten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Place in the Collection</source>
        <translation>&amp;Platz in der Sammlung</translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/sorting.py" line="+52"/>
        <source>{column}, sorted descending, second</source>
        <translation>{column}, absteigend sortiert, an zweiter Stelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{column}, sorted ascending, second</source>
        <translation>{column}, aufsteigend sortiert, an zweiter Stelle</translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../ui/repositories/columns.py" line="+20"/>
        <source>{column}, sorted descending</source>
        <translation>{column}, absteigend sortiert</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../../ui/repositories/columns.py" line="+0"/>
        <source>{column}, sorted ascending</source>
        <translation>{column}, aufsteigend sortiert</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_bar.py" line="+17"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../ui/rescue_dialog.py" line="+32"/>
        <source>This is the backup of {moment}.</source>
        <translation>Dies ist die Sicherung vom {moment}.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The damaged file is kept as {name}.</source>
        <translation>Die beschädigte Datei ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Open the Backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>Its newest good backup was made on {moment}, with %Ln papers. It can be opened in place of the damaged file, which is kept beside it. What was changed after the backup is not in it.</source>
        <comment>Its newest good backup was made on {moment}, with %Ln paper. It can be opened in place of the damaged file, which is kept beside it. What was changed after the backup is not in it.</comment>
        <translation>
            <numerusform>Ihre neueste gute Sicherung ist vom {moment} und enthält %Ln Paper. Sie kann anstelle der beschädigten Datei geöffnet werden, die daneben aufbewahrt wird. Was nach der Sicherung geändert wurde, ist nicht darin.</numerusform>
            <numerusform>Ihre neueste gute Sicherung ist vom {moment} und enthält %Ln Paper. Sie kann anstelle der beschädigten Datei geöffnet werden, die daneben aufbewahrt wird. Was nach der Sicherung geändert wurde, ist nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It has no backups.</source>
        <translation>Sie hat keine Sicherungen.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None of its backups can be read.</source>
        <translation>Keine ihrer Sicherungen lässt sich lesen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was changed: keep a copy of the file, and look for a copy of your own.</source>
        <translation>Es wurde nichts geändert: Behalten Sie eine Kopie der Datei und suchen Sie nach einer eigenen Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/search/search_box.py" line="+1"/>
        <source>Search titles, authors, abstracts, notes and tags</source>
        <translation>Titel, Autoren, Abstracts, Notizen und Schlagwörter durchsuchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words, “phrases”, author:qian year:2024- has:code, -word, OR</source>
        <translation>Wörter, „Wortfolgen“, author:qian year:2024- has:code, -Wort, OR</translation>
    </message>
    <message>
        <location filename="../../ui/search/search_note.py" line="-44"/>
        <source>Make a paper from it</source>
        <translation>Ein Paper daraus machen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>{here} here · {all} in All papers</source>
        <translation>{here} hier · {all} in Alle Paper</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../ui/window/status_line.py" line="+1"/>
        <source>No papers</source>
        <translation>Keine Paper</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>saved as “{name}”</source>
        <translation>gespeichert als „{name}“</translation>
    </message>
    <message>
        <location filename="../../ui/search/search_pasting.py" line="-2"/>
        <source>Import what you pasted</source>
        <translation>Eingefügtes importieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%Ln lines</source>
        <comment>%Ln line</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You pasted {lines}: a page rather than a search.</source>
        <translation>Sie haben {lines} eingefügt: eher eine Seite als eine Suche.</translation>
    </message>
    <message>
        <location filename="../../ui/compare/facts.py" line="+100"/>
        <location filename="../../ui/metrics_pane/facts.py" line="+124"/>
        <location filename="../../ui/metrics_panel/live.py" line="+205"/>
        <location filename="../../ui/plots/reading.py" line="+102"/>
        <location filename="../../ui/search/search_report.py" line="+101"/>
        <location filename="../../ui/window/page_choice.py" line="+72"/>
        <source>Counting papers</source>
        <translation>Paper werden gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/search/search_saving.py" line="-2"/>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Save this search as</source>
        <translation>Diese Suche speichern als</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Type what to search for, then save it.</source>
        <translation>Tippen Sie, wonach zu suchen ist, und speichern Sie es dann.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Saved already, as “{name}”.</source>
        <translation>Schon gespeichert, als „{name}“.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Saved. It stands in the sidebar.</source>
        <translation>Gespeichert. Sie steht in der Seitenleiste.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“{name}” searches for this now.</source>
        <translation>„{name}“ sucht jetzt danach.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/backup_page.py" line="-42"/>
        <location line="+82"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location line="-78"/>
        <source>&amp;Back Up Now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/settings_dialog/library_page.py" line="+79"/>
        <source>Show the &amp;Folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Looking for backups</source>
        <translation>Sicherungen werden gesucht</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>Backed up %Ln papers</source>
        <comment>Backed up %Ln paper</comment>
        <translation>
            <numerusform>%Ln Paper gesichert</numerusform>
            <numerusform>%Ln Paper gesichert</numerusform>
        </translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A backup is made on each day on which the library changed, and before anything that could harm it. Of the daily ones the newest seven are kept; those that you make stay until you remove them.</source>
        <translation>An jedem Tag, an dem sich die Bibliothek geändert hat, wird eine Sicherung angelegt, und vor allem, was ihr schaden könnte. Von den täglichen bleiben die neuesten sieben; die von Ihnen angelegten bleiben, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/set_texts.py" line="+9"/>
        <location filename="../../ui/settings_dialog/backup_page.py" line="+1"/>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/backup_page.py" line="+1"/>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>before a backup was restored</source>
        <translation>vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>before a repair</source>
        <translation>vor einer Reparatur</translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/dialog.py" line="+56"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/key_page.py" line="+26"/>
        <source>For new papers; the keys that papers have stay.</source>
        <translation>Für neue Paper; vorhandene Schlüssel bleiben.</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Copied by Ctrl+Shift+C, and by the button Cite.</source>
        <translation>Kopiert mit Strg+Umschalt+C und mit der Schaltfläche Zitieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a&amp;s</source>
        <translation>Kopieren al&amp;s</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Citation keys</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Add {part}</source>
        <translation>{part} hinzufügen</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Reference line</source>
        <translation>Literaturangabe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>BibTeX entry</source>
        <translation>BibTeX-Eintrag</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>first author’s family name</source>
        <translation>Nachname des ersten Autors</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>last two digits of the year</source>
        <translation>letzte zwei Ziffern des Jahres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>first telling word of the title</source>
        <translation>erstes sprechendes Wort des Titels</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>first three telling words of the title</source>
        <translation>erste drei sprechende Wörter des Titels</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>first telling word of the venue</source>
        <translation>erstes sprechendes Wort des Erscheinungsorts</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{part}, capitalised</source>
        <translation>{part}, mit großem Anfangsbuchstaben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings_dialog/library_page.py" line="-63"/>
        <source>%Ln steps can be undone now</source>
        <comment>%Ln step can be undone now</comment>
        <translation>
            <numerusform>%Ln Schritt kann jetzt rückgängig gemacht werden</numerusform>
            <numerusform>%Ln Schritte können jetzt rückgängig gemacht werden</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{steps}, kept in {size}.</source>
        <translation>{steps}, aufbewahrt in {size}.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open Another Library</source>
        <translation>Andere Bibliothek öffnen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Libraries (*.db);;All files (*)</source>
        <translation>Bibliotheken (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>New Library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Libraries (*.db)</source>
        <translation>Bibliotheken (*.db)</translation>
    </message>
    <message>
        <location filename="../../ui/plots/card.py" line="+103"/>
        <location filename="../../ui/settings_dialog/library_page.py" line="+5"/>
        <source>{path} is there already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/library_page.py" line="+1"/>
        <source>Choose a new name, or open that library.</source>
        <translation>Wählen Sie einen neuen Namen oder öffnen Sie jene Bibliothek.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Another library cannot be shown just now: {work}.</source>
        <translation>Eine andere Bibliothek lässt sich gerade nicht zeigen: {work}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Warten Sie, bis es getan ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Open Another…</source>
        <translation>Andere &amp;öffnen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;New…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Another library is shown in place of this one, now and at each start; this one stays as it is.</source>
        <translation>Eine andere Bibliothek wird anstelle dieser gezeigt, jetzt und bei jedem Start; diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Beyond it the oldest steps can be undone no more; 0 keeps the newest alone.</source>
        <translation>Darüber hinaus lassen sich die ältesten Schritte nicht mehr rückgängig machen; 0 behält nur den neuesten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Kept for undo</source>
        <translation>Für Rückgängig &amp;behalten</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>With it belong the folders {files} and {backups} beside it. To move it, quit, and move all.</source>
        <translation>Dazu gehören die Ordner {files} und {backups} daneben. Zum Verschieben beenden Sie das Programm und verschieben alles.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/looks_page.py" line="+18"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../ui/plots/wording.py" line="-28"/>
        <source>{measure}, logarithmic</source>
        <comment>of an axis</comment>
        <translation>{measure}, logarithmisch</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/row_texts.py" line="+3"/>
        <location filename="../../ui/metrics_pane/set_texts.py" line="-19"/>
        <location filename="../../ui/plots/wording.py" line="+21"/>
        <location filename="../../ui/settings_dialog/looks_page.py" line="+1"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/plots/wording.py" line="+19"/>
        <source>%Ln papers without a date are left out.</source>
        <comment>%Ln paper without a date is left out.</comment>
        <translation>
            <numerusform>%Ln Paper ohne Datum ist weggelassen.</numerusform>
            <numerusform>%Ln Paper ohne Datum sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln papers without a citation count are left out.</source>
        <comment>%Ln paper without a citation count is left out.</comment>
        <translation>
            <numerusform>%Ln Paper ohne Zitatzahl ist weggelassen.</numerusform>
            <numerusform>%Ln Paper ohne Zitatzahl sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln papers of other years are too far off to be drawn; the table has them.</source>
        <comment>%Ln paper of another year is too far off to be drawn; the table has it.</comment>
        <translation>
            <numerusform>%Ln Paper aus einem anderen Jahr liegt zu weit entfernt, um gezeichnet zu werden; in der Tabelle steht es.</numerusform>
            <numerusform>%Ln Paper aus anderen Jahren liegen zu weit entfernt, um gezeichnet zu werden; in der Tabelle stehen sie.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There are no papers here.</source>
        <translation>Hier gibt es keine Paper.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No paper here has a date.</source>
        <translation>Hier hat kein Paper ein Datum.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No paper here has a citation count yet.</source>
        <translation>Hier hat noch kein Paper eine Zitatzahl.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/looks_page.py" line="+1"/>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Co&amp;ntrast</source>
        <translation>Ko&amp;ntrast</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Also with Ctrl++, Ctrl+- and Ctrl+0.</source>
        <translation>Auch mit Strg++, Strg+- und Strg+0.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Rows of the list</source>
        <translation>&amp;Zeilen der Liste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reduced: nothing moves for its own sake.</source>
        <translation>Verringert: Nichts bewegt sich um seiner selbst willen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From the next start on.</source>
        <translation>Vom nächsten Start an.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/restoring.py" line="-10"/>
        <source>Comparing with the backup</source>
        <translation>Vergleich mit der Sicherung</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Go back to the backup of {moment}?</source>
        <translation>Zur Sicherung vom {moment} zurückgehen?</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Restoring a backup</source>
        <translation>Eine Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The backup is restored. What was there before is a backup now.</source>
        <translation>Die Sicherung ist wiederhergestellt. Was vorher da war, ist jetzt eine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%Ln papers that it lacks go.</source>
        <comment>%Ln paper that it lacks goes.</comment>
        <translation>
            <numerusform>%Ln Paper, das ihr fehlt, geht.</numerusform>
            <numerusform>%Ln Paper, die ihr fehlen, gehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln papers come back.</source>
        <comment>%Ln paper comes back.</comment>
        <translation>
            <numerusform>%Ln Paper kommt zurück.</numerusform>
            <numerusform>%Ln Paper kommen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln papers become as they were then.</source>
        <comment>%Ln paper becomes as it was then.</comment>
        <translation>
            <numerusform>%Ln Paper wird, wie es damals war.</numerusform>
            <numerusform>%Ln Paper werden, wie sie damals waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln changes made since are taken back.</source>
        <comment>%Ln change made since is taken back.</comment>
        <translation>
            <numerusform>%Ln seither gemachte Änderung wird zurückgenommen.</numerusform>
            <numerusform>%Ln seither gemachte Änderungen werden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing differs.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A backup of what there is now is made first.</source>
        <translation>Zuerst wird gesichert, was jetzt da ist.</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/counts.py" line="+143"/>
        <source>Counting the sidebar&apos;s papers</source>
        <translation>Die Paper der Seitenleiste werden gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/entries.py" line="-36"/>
        <source>New collection…</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>All papers</source>
        <translation>Alle Paper</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Latest import · {name}</source>
        <translation>Letzter Import · {name}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Recently added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Code to complete</source>
        <translation>Code zu ergänzen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/model.py" line="-1"/>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{name}, {papers}</source>
        <translation>{name}, {papers}</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/name_editor.py" line="+42"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/tag_pane.py" line="+1"/>
        <source>Take off the tags that are chosen</source>
        <translation>Die gewählten Schlagwörter wegnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/tree.py" line="+66"/>
        <source>Library, researchers, collections and saved searches</source>
        <translation>Bibliothek, Forschende, Sammlungen und gespeicherte Suchen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <location filename="../../ui/single_window.py" line="+66"/>
        <source>Refshelf has this library open already, but its window does not answer.</source>
        <translation>Refshelf hat diese Bibliothek schon geöffnet, aber sein Fenster antwortet nicht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait for it to come back, or end it, then try again.</source>
        <translation>Warten Sie, bis es wiederkommt, oder beenden Sie es, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/repositories/texts.py" line="-88"/>
        <source>Show the papers that link it</source>
        <translation>Die Arbeiten zeigen, die es verlinken</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>{name} on {host}, {papers}</source>
        <translation>{name} bei {host}, {papers}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{place} of {count}</source>
        <comment>the place of a row in a list</comment>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>no upstream</source>
        <translation>kein Upstream</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>no branch</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The clone is not there any more.</source>
        <translation>Der Klon ist nicht mehr da.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cloned by Refshelf</source>
        <translation>Von Refshelf geklont</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Found on this computer</source>
        <translation>Auf diesem Rechner gefunden</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>{shown} of %Ln repositories</source>
        <comment>{shown} of %Ln repository</comment>
        <translation>
            <numerusform>{shown} von %Ln Repository</numerusform>
            <numerusform>{shown} von %Ln Repositorys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <location filename="../../ui/window/status_line.py" line="-4"/>
        <source>{selected} of %Ln selected</source>
        <comment>{selected} of %Ln selected</comment>
        <translation>
            <numerusform>{selected} von %Ln ausgewählt</numerusform>
            <numerusform>{selected} von %Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>missing</source>
        <comment>the folder of a clone</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>not cloned</source>
        <translation>nicht geklont</translation>
    </message>
    <message>
        <location filename="../../ui/window/status_line.py" line="+27"/>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <location filename="../../ui/history/step_wording.py" line="-3"/>
        <source>Undo import</source>
        <translation>Import rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo import</source>
        <translation>Import wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo removal</source>
        <translation>Entfernen rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo removal</source>
        <translation>Entfernen wiederholen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo adding</source>
        <translation>Hinzufügen rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo adding</source>
        <translation>Hinzufügen wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo change</source>
        <translation>Änderung rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo change</source>
        <translation>Änderung wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo colouring</source>
        <translation>Färben rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo colouring</source>
        <translation>Färben wiederholen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo creation</source>
        <translation>Anlegen rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo creation</source>
        <translation>Anlegen wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo deletion</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo deletion</source>
        <translation>Löschen wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo edit</source>
        <translation>Bearbeitung rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo edit</source>
        <translation>Bearbeitung wiederholen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo filling in</source>
        <translation>Ausfüllen rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo filling in</source>
        <translation>Ausfüllen wiederholen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo locating</source>
        <translation>Auffinden rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo locating</source>
        <translation>Auffinden wiederholen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo merge</source>
        <translation>Zusammenführen rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo merge</source>
        <translation>Zusammenführen wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo move</source>
        <translation>Verschieben rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo move</source>
        <translation>Verschieben wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo note</source>
        <translation>Vermerk rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo note</source>
        <translation>Vermerk wiederholen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Undo renaming</source>
        <translation>Umbenennen rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo renaming</source>
        <translation>Umbenennen wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo restoring</source>
        <translation>Zurückholen rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo restoring</source>
        <translation>Zurückholen wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo saving</source>
        <translation>Speichern rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo saving</source>
        <translation>Speichern wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo tagging</source>
        <translation>Verschlagworten rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo tagging</source>
        <translation>Verschlagworten wiederholen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo parting</source>
        <translation>Trennung rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo parting</source>
        <translation>Trennung wiederholen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo update</source>
        <translation>Aktualisierung rückgängig</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo update</source>
        <translation>Aktualisierung wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/history/steps_back.py" line="+41"/>
        <source>Taking back: {step}</source>
        <translation>Wird zurückgenommen: {step}</translation>
    </message>
    <message>
        <location filename="../../ui/looks/tag_colours.py" line="+40"/>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/value_completion.py" line="+194"/>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../ui/collecting/search_actions.py" line="+1"/>
        <source>Edit the Search…</source>
        <translation>Suche bearbeiten …</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Delete Search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <location filename="../../ui/collecting/wiring.py" line="+70"/>
        <source>Empty Trash…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/head.py" line="+46"/>
        <source>Figures of these papers</source>
        <translation>Kennzahlen dieser Paper</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Back to the paper (F7)</source>
        <translation>Zurück zum Paper (F7)</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Back to the paper</source>
        <translation>Zurück zum Paper</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/cards.py" line="+97"/>
        <source>More figures</source>
        <translation>Weitere Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/count_history.py" line="+39"/>
        <source>Counts of citations</source>
        <translation>Zitationszahlen</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>Show %Ln counts</source>
        <comment>Show %Ln count</comment>
        <translation>
            <numerusform>%Ln Zahl anzeigen</numerusform>
            <numerusform>%Ln Zahlen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide counts</source>
        <translation>Zahlen ausblenden</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_texts.py" line="-189"/>
        <source>Output</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Authorship</source>
        <translation>Autorschaft</translation>
    </message>
    <message>
        <location line="+93"/>
        <source>at most {figure}</source>
        <translation>höchstens {figure}</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln years</source>
        <comment>%Ln year</comment>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>{figure} of those known</source>
        <translation>{figure} von den bekannten</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>{known} of %Ln papers</source>
        <comment>{known} of %Ln paper</comment>
        <translation>
            <numerusform>{known} von %Ln Paper</numerusform>
            <numerusform>{known} von %Ln Papern</numerusform>
        </translation>
    </message>
    <message>
        <location line="+35"/>
        <source>{number} pp</source>
        <comment>percentage points</comment>
        <translation>{number} PP</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>dates for {known} of {papers}</source>
        <translation>Daten für {known} von {papers}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>known for {known} of {papers}</source>
        <translation>bekannt für {known} von {papers}</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/texts.py" line="-44"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+1"/>
        <source>counts for {known} of {papers}</source>
        <translation>Zahlen für {known} von {papers}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_texts.py" line="+23"/>
        <source>Years active</source>
        <translation>Aktive Jahre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Papers per year</source>
        <translation>Paper pro Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_copying.py" line="+51"/>
        <location line="+1"/>
        <source>Copy the figures</source>
        <translation>Kennzahlen kopieren</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/copying.py" line="+48"/>
        <source>As stated by the page, method unknown</source>
        <translation>Wie von der Seite angegeben, Methode unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/repositories/page.py" line="+29"/>
        <source>Filter repositories</source>
        <translation>Repositorys filtern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by host, owner or name, or type “cloned”</source>
        <translation>Nach Host, Besitzer oder Name filtern, oder „geklont“</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>Sorted by: {column}</source>
        <translation>Sortiert nach: {column}</translation>
    </message>
    <message>
        <location line="+30"/>
        <location filename="../../ui/repositories/pane.py" line="+67"/>
        <location filename="../../ui/repositories/table.py" line="-178"/>
        <location filename="../../ui/sidebar/entries.py" line="-3"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+2"/>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Choose a column to sort by; the same again turns the order round</source>
        <translation>Wählen Sie eine Spalte zum Sortieren; dieselbe noch einmal kehrt die Reihenfolge um</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/copying.py" line="+2"/>
        <location filename="../../ui/metrics_pane/set_texts.py" line="-9"/>
        <source>Novelty, mean</source>
        <translation>Neuheit, Mittel</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/metrics_pane/set_texts.py" line="+0"/>
        <source>AI score, mean</source>
        <translation>KI-Wert, Mittel</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_copying.py" line="+34"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/compare/table_model.py" line="-38"/>
        <location filename="../../ui/widgets/figure_copying.py" line="+1"/>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_copying.py" line="+1"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rests on papers</source>
        <translation>Beruht auf Papern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of papers</source>
        <translation>Von Papern</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_texts.py" line="+2"/>
        <source>Citations per paper</source>
        <translation>Zitationen pro Paper</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Median citations</source>
        <translation>Median der Zitationen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Citations per year</source>
        <translation>Zitationen pro Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/texts.py" line="-103"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+2"/>
        <source>g-index</source>
        <translation>g-Index</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_texts.py" line="-26"/>
        <source>dates for all {papers}</source>
        <translation>Daten für alle {papers}</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>known for all {papers}</source>
        <translation>bekannt für alle {papers}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>counts for all {papers}</source>
        <translation>Zahlen für alle {papers}</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>i100-index</source>
        <translation>i100-Index</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>m-quotient</source>
        <translation>m-Quotient</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>e-index</source>
        <translation>e-Index</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>h-index of years</source>
        <translation>h-Index von Jahren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Contemporary h-index</source>
        <translation>Zeitnaher h-Index</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Age-weighted citation rate</source>
        <translation>Altersgewichtete Zitationsrate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>AW-index</source>
        <translation>AW-Index</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uncited</source>
        <translation>Unzitiert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hI,norm</source>
        <translation>hI,norm</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fractional papers</source>
        <translation>Anteilige Paper</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fractional citations</source>
        <translation>Anteilige Zitationen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>h-index as first author</source>
        <translation>h-Index als Erstautor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>h-index as last author</source>
        <translation>h-Index als Letztautor</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/figure_row.py" line="+115"/>
        <source>Always on the cards</source>
        <translation>Immer auf den Karten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take off the cards</source>
        <translation>Von den Karten nehmen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pin to the cards</source>
        <translation>An die Karten heften</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>On the cards.</source>
        <translation>Auf den Karten.</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/following.py" line="+70"/>
        <location filename="../../ui/what_if/opening.py" line="+48"/>
        <source>Papers in the trash count in no figure.</source>
        <translation>Paper im Papierkorb zählen in keiner Kennzahl.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There are no papers here, and so no figures.</source>
        <translation>Hier sind keine Paper und darum keine Kennzahlen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/metrics_pane/people.py" line="+58"/>
        <source>{name}: %Ln papers</source>
        <comment>{name}: %Ln paper</comment>
        <translation>
            <numerusform>{name}: %Ln Paper</numerusform>
            <numerusform>{name}: %Ln Paper</numerusform>
        </translation>
    </message>
    <message>
        <location line="+99"/>
        <source>Co-authors by number of papers</source>
        <translation>Mitautoren nach Zahl der Paper</translation>
    </message>
    <message numerus="yes">
        <location line="-33"/>
        <source>and %Ln more · Show all</source>
        <comment>and %Ln more · Show all</comment>
        <translation>
            <numerusform>und %Ln weiterer · Alle zeigen</numerusform>
            <numerusform>und %Ln weitere · Alle zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Authors by number of papers</source>
        <translation>Autoren nach Zahl der Paper</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No co-author is named on these papers.</source>
        <translation>Auf diesen Papern ist kein Mitautor genannt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No author is named on these papers.</source>
        <translation>Auf diesen Papern ist kein Autor genannt.</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/body.py" line="-45"/>
        <location line="+47"/>
        <source>Co-authors</source>
        <translation>Mitautoren</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/people.py" line="+5"/>
        <source>Being counted…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Lists cut short in {cut} of %Ln papers: there are more.</source>
        <comment>Lists cut short in {cut} of %Ln paper: there are more.</comment>
        <translation>
            <numerusform>Gekürzte Listen bei {cut} von %Ln Paper: Es gibt mehr.</numerusform>
            <numerusform>Gekürzte Listen bei {cut} von %Ln Papern: Es gibt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/scopes.py" line="+94"/>
        <source>{view}, found by “{search}”</source>
        <translation>{view}, gefunden mit „{search}“</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>{view}, %Ln papers selected</source>
        <comment>{view}, %Ln paper selected</comment>
        <translation>
            <numerusform>{view}, %Ln Paper ausgewählt</numerusform>
            <numerusform>{view}, %Ln Paper ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Found by the search</source>
        <translation>Von der Suche gefunden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Selected ({count})</source>
        <translation>Ausgewählt ({count})</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All papers here</source>
        <translation>Alle Paper hier</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/year_window.py" line="+27"/>
        <source>First year of the window</source>
        <translation>Erstes Jahr des Zeitraums</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last year of the window</source>
        <translation>Letztes Jahr des Zeitraums</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>papers of</source>
        <translation>Paper von</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to</source>
        <comment>between two years</comment>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/pinned_texts.py" line="+59"/>
        <source>{coverage} papers</source>
        <translation>{coverage} Papern</translation>
    </message>
    <message>
        <location filename="../../ui/compare/chosen_sets.py" line="+46"/>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose researchers or collections</source>
        <translation>Forschende oder Sammlungen wählen</translation>
    </message>
    <message>
        <location line="+40"/>
        <location filename="../../ui/compare/window.py" line="-2"/>
        <location line="+39"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A researcher or a collection</source>
        <translation>Jemand aus der Forschung oder eine Sammlung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter chooses or takes back, Esc closes</source>
        <translation>Eingabe wählt oder nimmt zurück, Esc schließt</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Compare {name} no more</source>
        <translation>{name} nicht mehr vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/compare/table.py" line="+45"/>
        <source>Figures side by side</source>
        <translation>Kennzahlen nebeneinander</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/figure_list.py" line="+40"/>
        <source>Figures before and after</source>
        <translation>Kennzahlen vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/figure_model.py" line="-18"/>
        <source>{label}: {figure}</source>
        <translation>{label}: {figure}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{label}: {after}, without the sandbox {before}</source>
        <translation>{label}: {after}, ohne die Spielwiese {before}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/what_if/needs_model.py" line="+6"/>
        <source>lacks %Ln</source>
        <comment>lacks %Ln</comment>
        <translation>
            <numerusform>es fehlt %Ln</numerusform>
            <numerusform>es fehlen %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/what_if/needs_pane.py" line="+45"/>
        <source>Give them that</source>
        <translation>Ihnen das geben</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>The h-index that is wanted</source>
        <translation>Der gewünschte h-Index</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The papers nearest to it</source>
        <translation>Die Paper, die ihm am nächsten sind</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>What does h = {h} need?</source>
        <translation>Was braucht h = {h}?</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/needs_texts.py" line="+14"/>
        <source>{have}: h = {h} is reached.</source>
        <translation>{have}: h = {h} ist erreicht.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>{have}; %Ln more are needed.</source>
        <comment>{have}; %Ln more is needed.</comment>
        <translation>
            <numerusform>{have}; %Ln weiteres ist nötig.</numerusform>
            <numerusform>{have}; %Ln weitere sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Besides, %Ln papers more are needed.</source>
        <comment>Besides, %Ln paper more is needed.</comment>
        <translation>
            <numerusform>Außerdem ist %Ln weiteres Paper nötig.</numerusform>
            <numerusform>Außerdem sind %Ln weitere Paper nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%Ln papers without a count could be enough.</source>
        <comment>%Ln paper without a count could be enough.</comment>
        <translation>
            <numerusform>%Ln Paper ohne Zahl könnte genügen.</numerusform>
            <numerusform>%Ln Paper ohne Zahl könnten genügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln papers without a count could do a part of it.</source>
        <comment>%Ln paper without a count could do a part of it.</comment>
        <translation>
            <numerusform>%Ln Paper ohne Zahl könnte einen Teil beitragen.</numerusform>
            <numerusform>%Ln Paper ohne Zahl könnten einen Teil beitragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%Ln citations or more</source>
        <comment>%Ln citation or more</comment>
        <translation>
            <numerusform>%Ln Zitation oder mehr</numerusform>
            <numerusform>%Ln Zitationen oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No paper has {citations}</source>
        <translation>Kein Paper hat {citations}</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln papers have {citations}</source>
        <comment>%Ln paper has {citations}</comment>
        <translation>
            <numerusform>%Ln Paper hat {citations}</numerusform>
            <numerusform>%Ln Paper haben {citations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>The nearest lacks %Ln citations.</source>
        <comment>The nearest lacks %Ln citation.</comment>
        <translation>
            <numerusform>Dem nächsten fehlt %Ln Zitation.</numerusform>
            <numerusform>Dem nächsten fehlen %Ln Zitationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The {papers} nearest lack %Ln citations together.</source>
        <comment>The {papers} nearest lack %Ln citation together.</comment>
        <translation>
            <numerusform>Den {papers} nächsten fehlt zusammen %Ln Zitation.</numerusform>
            <numerusform>Den {papers} nächsten fehlen zusammen %Ln Zitationen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/what_if/paper_list.py" line="+39"/>
        <source>Papers of the sandbox</source>
        <translation>Paper der Spielwiese</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/paper_menu.py" line="+29"/>
        <source>Change the Count</source>
        <translation>Zahl ändern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Count Them Again</source>
        <translation>Wieder mitzählen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leave Them Out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/paper_model.py" line="-41"/>
        <source>Counted</source>
        <translation>Mitgezählt</translation>
    </message>
    <message>
        <location filename="../../ui/plots/ages.py" line="-122"/>
        <source>No paper here has both a date and a citation count.</source>
        <translation>Hier hat kein Paper sowohl ein Datum als auch eine Zitatzahl.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>years since publication</source>
        <translation>Jahre seit Erscheinen</translation>
    </message>
    <message numerus="yes">
        <location line="+51"/>
        <source>{year}, %Ln years ago</source>
        <comment>{year}, %Ln year ago</comment>
        <translation>
            <numerusform>{year}, vor %Ln Jahr</numerusform>
            <numerusform>{year}, vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>{low} to {high} citations</source>
        <translation>{low} bis {high} Zitationen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>{papers} from {years}; the most cited, of {year}, has {citations}.</source>
        <translation>{papers} aus {years}; das meistzitierte, von {year}, hat {citations}.</translation>
    </message>
    <message>
        <location line="+11"/>
        <location filename="../../ui/plots/by_year.py" line="+201"/>
        <location filename="../../ui/plots/compare.py" line="+98"/>
        <location filename="../../ui/what_if/paper_model.py" line="+2"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Years since</source>
        <translation>Jahre seither</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%Ln papers without a date or a count are left out.</source>
        <comment>%Ln paper without a date or a count is left out.</comment>
        <translation>
            <numerusform>%Ln Paper ohne Datum oder Zahl ist weggelassen.</numerusform>
            <numerusform>%Ln Paper ohne Datum oder Zahl sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Citations by age</source>
        <translation>Zitationen nach Alter</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/paper_model.py" line="+26"/>
        <location line="+8"/>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>counted</source>
        <translation>mitgezählt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>{place} of {all}: {title}, {citations}</source>
        <translation>{place} von {all}: {title}, {citations}</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>{count} citations</source>
        <translation>{count} Zitationen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>{said}, in the library {before}</source>
        <translation>{said}, in der Bibliothek {before}</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/set_reader.py" line="+50"/>
        <source>Reading the papers</source>
        <translation>Paper lesen</translation>
    </message>
    <message>
        <location filename="../../ui/what_if/window.py" line="-74"/>
        <source>Take all back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the papers</source>
        <translation>Paper lesen</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>No paper of this set has these words.</source>
        <translation>Kein Paper dieser Menge enthält diese Wörter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no paper in this set.</source>
        <translation>In dieser Menge ist kein Paper.</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%Ln counts changed</source>
        <comment>%Ln count changed</comment>
        <translation>
            <numerusform>%Ln Zahl geändert</numerusform>
            <numerusform>%Ln Zahlen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln papers left out</source>
        <comment>%Ln paper left out</comment>
        <translation>
            <numerusform>%Ln Paper weggelassen</numerusform>
            <numerusform>%Ln Paper weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Type a count · Space leaves a paper out · Del takes back</source>
        <translation>Zahl tippen · Leertaste lässt ein Paper weg · Entf nimmt zurück</translation>
    </message>
    <message>
        <location line="+75"/>
        <location line="+31"/>
        <source>What if – {name}</source>
        <translation>Was wäre, wenn – {name}</translation>
    </message>
    <message>
        <location line="-29"/>
        <location line="+1"/>
        <source>Find papers of this set</source>
        <translation>Paper dieser Menge finden</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>A sandbox: nothing here changes the library, and closing forgets it.</source>
        <translation>Eine Spielwiese: Nichts hier ändert die Bibliothek, und beim Schließen ist alles vergessen.</translation>
    </message>
    <message>
        <location filename="../../ui/plots/by_year.py" line="-238"/>
        <location filename="../../ui/plots/compare.py" line="-122"/>
        <source>Papers by year</source>
        <translation>Paper nach Jahr</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>{papers} from {years}, most of them in {year} ({most}).</source>
        <translation>{papers} aus {years}, die meisten {year} ({most}).</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../ui/plots/compare.py" line="+9"/>
        <source>Citations by year of the paper</source>
        <translation>Zitationen nach Jahr des Papers</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>{papers} of papers from {years}, most of those of {year} ({most}).</source>
        <translation>{papers} von Papern aus {years}, die meisten von denen aus {year} ({most}).</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Share with code by year</source>
        <translation>Anteil mit Code nach Jahr</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>papers with code, %</source>
        <translation>Paper mit Code, %</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>with code</source>
        <translation>mit Code</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>{some} of {papers} from {years} link code, {share}.</source>
        <translation>{some} von {papers} aus {years} verlinken Code, {share}.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>year of publication</source>
        <translation>Erscheinungsjahr</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%Ln other subjects</source>
        <comment>%Ln other subject</comment>
        <translation>
            <numerusform>%Ln anderes Fachgebiet</numerusform>
            <numerusform>%Ln andere Fachgebiete</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>subject unknown</source>
        <translation>Fachgebiet unbekannt</translation>
    </message>
    <message>
        <location line="+90"/>
        <source>{year}, {subject}</source>
        <translation>{year}, {subject}</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../ui/plots/compare.py" line="+103"/>
        <location filename="../../ui/plots/stated.py" line="+99"/>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>{some} of {papers} link code</source>
        <translation>{some} von {papers} verlinken Code</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../ui/plots/card.py" line="-181"/>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Save, copy, show as table</source>
        <translation>Speichern, kopieren, als Tabelle zeigen</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Enlarge: {title}</source>
        <translation>Vergrößern: {title}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More: {title}</source>
        <translation>Mehr: {title}</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save Data as CSV…</source>
        <translation>Daten als CSV speichern …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy Data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show as Table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Vector graphics (*.svg)</source>
        <translation>Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Images (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/plots/compare.py" line="-88"/>
        <source>Citation curves</source>
        <translation>Zitationskurven</translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../../ui/plots/curve.py" line="-95"/>
        <source>as many citations as papers</source>
        <translation>so viele Zitationen wie Paper</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>{name}: h is {number}</source>
        <translation>{name}: h ist {number}</translation>
    </message>
    <message>
        <location line="+11"/>
        <location filename="../../ui/plots/curve.py" line="-11"/>
        <source>papers, the most cited first</source>
        <translation>Paper, das meistzitierte zuerst</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>{what} in all: {totals}.</source>
        <translation>{what} insgesamt: {totals}.</translation>
    </message>
    <message>
        <location line="+24"/>
        <location filename="../../ui/plots/curve.py" line="+60"/>
        <source>Paper {rank}</source>
        <translation>Paper {rank}</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../../ui/plots/curve.py" line="-54"/>
        <source>citations of each paper</source>
        <translation>Zitationen jedes Papers</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>mean of the most cited so far</source>
        <translation>Mittel der bis dahin meistzitierten</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+35"/>
        <source>h = {number}</source>
        <translation>h = {number}</translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+35"/>
        <source>h ≥ {number}</source>
        <translation>h ≥ {number}</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>g = {number}</source>
        <translation>g = {number}</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>g ≥ {number}</source>
        <translation>g ≥ {number}</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the {rank} most cited have {mean} on average</source>
        <translation>die {rank} meistzitierten haben im Mittel {mean}</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln citations each</source>
        <comment>%Ln citation each</comment>
        <translation>
            <numerusform>je %Ln Zitation</numerusform>
            <numerusform>je %Ln Zitationen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Papers {first} to {last}</source>
        <translation>Paper {first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>{figure}: %Ln papers have at least {h} citations each</source>
        <comment>{figure}: %Ln paper has at least {h} citation</comment>
        <translation>
            <numerusform>{figure}: %Ln Paper hat mindestens {h} Zitation</numerusform>
            <numerusform>{figure}: %Ln Paper haben je mindestens {h} Zitationen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>{papers} with counts from {most} down to {least}; h is {h} and g is {g}.</source>
        <translation>{papers} mit Zahlen von {most} bis herab zu {least}; h ist {h} und g ist {g}.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>From rank</source>
        <translation>Ab Rang</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To rank</source>
        <translation>Bis Rang</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mean up to there</source>
        <translation>Mittel bis dahin</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Citation curve</source>
        <translation>Zitationskurve</translation>
    </message>
    <message>
        <location filename="../../ui/plots/saving.py" line="+106"/>
        <source>The file {name} cannot be written: {reason}.</source>
        <translation>Die Datei {name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/plots/card.py" line="+12"/>
        <location filename="../../ui/plots/saving.py" line="+1"/>
        <source>Choose another folder or another name.</source>
        <translation>Einen anderen Ordner oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/plots/stated.py" line="-77"/>
        <source>Stated h-index over time</source>
        <translation>Angegebener h-Index im Lauf der Zeit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>h-index as stated</source>
        <translation>h-Index wie angegeben</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Stated citations over time</source>
        <translation>Angegebene Zitationen im Lauf der Zeit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>citations as stated</source>
        <translation>Zitationen wie angegeben</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>No page that was captured states it.</source>
        <translation>Keine erfasste Seite gibt es an.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pages of one day alone are known so far; a page that is captured on another day makes a line.</source>
        <translation>Bisher sind nur Seiten eines einzigen Tages bekannt; eine Seite von einem anderen Tag macht eine Linie daraus.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>day of the page</source>
        <translation>Tag der Seite</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>From {before} on {first} to {after} on {last}.</source>
        <translation>Von {before} am {first} bis {after} am {last}.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../ui/plots/plot_column.py" line="+103"/>
        <source>Counting papers…</source>
        <translation>Paper werden gezählt …</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Not drawn: {plots}. {reason}</source>
        <translation>Nicht gezeichnet: {plots}. {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/compare/overlays.py" line="+24"/>
        <source>Plots of the sets that are compared</source>
        <translation>Diagramme der verglichenen Mengen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_texts.py" line="-193"/>
        <source>h-index of {first} to {last}</source>
        <translation>h-Index von {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../ui/code/links/strange_address.py" line="+34"/>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Strange Address</source>
        <translation>Auffällige Adresse</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Look at this address before you open it</source>
        <translation>Sehen Sie sich diese Adresse an, bevor Sie sie öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/code/links/warning_texts.py" line="+28"/>
        <source>It leads to {host}. What stands before the @ is no host, only a name: {user}.</source>
        <translation>Sie führt zu {host}. Was vor dem @ steht, ist kein Server, nur ein Name: {user}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{host} is no name that a host can have: programs read it in different ways.</source>
        <translation>{host} ist kein Name, den ein Server haben kann: Programme lesen ihn verschieden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{host} has letters beyond a to z. The browser asks for {sent}.</source>
        <translation>{host} hat andere Buchstaben als a bis z. Der Browser fragt nach {sent}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{sent} stands for letters beyond a to z. It reads {host}.</source>
        <translation>{sent} steht für andere Buchstaben als a bis z. Gelesen wird es {host}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{host} looks like {known}, and is another host.</source>
        <translation>{host} sieht aus wie {known} und ist ein anderer Server.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{host} is not {known}. Whose a host is stands at its end.</source>
        <translation>{host} ist nicht {known}. Wem ein Server gehört, steht am Ende.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A number stands in the place of a name: {host}.</source>
        <translation>Statt eines Namens steht dort eine Zahl: {host}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It asks for port {host}, which pages of the web seldom have.</source>
        <comment>a number</comment>
        <translation>Sie nennt den Port {host}, den Webseiten selten haben.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>{scripts} and {last}</source>
        <comment>of scripts</comment>
        <translation>{scripts} und {last}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“{label}” mixes letters that are {scripts}.</source>
        <translation>„{label}“ mischt Buchstaben: {scripts}.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Arabic</source>
        <translation>arabisch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Armenian</source>
        <translation>armenisch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cyrillic</source>
        <translation>kyrillisch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Greek</source>
        <translation>griechisch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hebrew</source>
        <translation>hebräisch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Latin</source>
        <comment>a script</comment>
        <translation>lateinisch</translation>
    </message>
    <message>
        <location filename="../../ui/code/links/address_editor.py" line="+23"/>
        <source>Paste or type an address</source>
        <translation>Adresse einfügen oder eintippen</translation>
    </message>
    <message>
        <location filename="../../ui/code/links/complete_strip.py" line="+56"/>
        <source>Add link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search for it…</source>
        <translation>Danach suchen …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Code of “{title}”</source>
        <translation>Code von „{title}“</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln papers left</source>
        <comment>%Ln paper left</comment>
        <translation>
            <numerusform>noch %Ln Paper</numerusform>
            <numerusform>noch %Ln Paper</numerusform>
        </translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Address of the code of the selected paper</source>
        <translation>Adresse des Codes des ausgewählten Papers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paste the address of the code of the selected paper</source>
        <translation>Adresse des Codes des ausgewählten Papers einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/code/links/completing.py" line="+78"/>
        <source>Kept, but it is no repository: the link to the code is still missing.</source>
        <translation>Aufgenommen, aber es ist kein Repository: Der Link zum Code fehlt noch.</translation>
    </message>
    <message>
        <location line="+89"/>
        <source>Search {place}</source>
        <translation>In {place} suchen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the Title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Copied {text}</source>
        <translation>{text} kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/code/links/understanding.py" line="+41"/>
        <source>Not an address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Several addresses</source>
        <translation>Mehrere Adressen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Deposit</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../ui/repositories/columns.py" line="-21"/>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{what} {name} on {host}</source>
        <comment>of a repository</comment>
        <translation>{what} {name} auf {host}</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A page with code, no repository</source>
        <translation>Eine Seite mit Code, kein Repository</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A page with a model, no repository</source>
        <translation>Eine Seite mit einem Modell, kein Repository</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A page with data, no repository</source>
        <translation>Eine Seite mit Daten, kein Repository</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A demo, no repository</source>
        <translation>Eine Demo, kein Repository</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A homepage, no repository</source>
        <translation>Eine Homepage, kein Repository</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A gist, no repository</source>
        <translation>Ein Gist, kein Repository</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The page of an organisation, no repository</source>
        <translation>Die Seite einer Organisation, kein Repository</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/code_row.py" line="-17"/>
        <source>Code: add a link</source>
        <translation>Code: Link hinzufügen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Add a link…</source>
        <translation>Link hinzufügen …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add its link…</source>
        <translation>Link dazu hinzufügen …</translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>Show %Ln more links</source>
        <comment>Show %Ln more link</comment>
        <translation>
            <numerusform>%Ln weiteren Link zeigen</numerusform>
            <numerusform>%Ln weitere Links zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_block.py" line="+92"/>
        <source>What can be done with {name}</source>
        <translation>Was man mit {name} tun kann</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/common_code.py" line="-28"/>
        <location filename="../../ui/detail_pane/link_block.py" line="+7"/>
        <source>Show all papers that link {name}</source>
        <translation>Alle Paper zeigen, die {name} verlinken</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_block.py" line="+61"/>
        <source>Show All Its Papers</source>
        <translation>Alle Paper dazu zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/address_editing.py" line="+49"/>
        <source>Address of {name}</source>
        <translation>Adresse von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_block.py" line="+94"/>
        <source>Open folder: {clone}</source>
        <translation>Ordner öffnen: {clone}</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/run_note.py" line="+60"/>
        <source>7 to 40 hexadecimal digits</source>
        <translation>7 bis 40 hexadezimale Ziffern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Commit of {name} that was run</source>
        <translation>Commit von {name}, der lief</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+116"/>
        <source>How I ran {name}</source>
        <translation>Wie ich {name} ausgeführt habe</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Commit that was run</source>
        <translation>Commit, der lief</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How I ran it</source>
        <translation>Wie ich es ausgeführt habe</translation>
    </message>
    <message>
        <location line="-119"/>
        <source>read at {commit}</source>
        <translation>gelesen bei {commit}</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Use the clone’s commit, {commit}</source>
        <translation>Commit des Klons nehmen, {commit}</translation>
    </message>
    <message>
        <location filename="../../ui/code/code_actions.py" line="+89"/>
        <source>Nothing that is chosen has code with which that can be done.</source>
        <translation>Nichts, was gewählt ist, hat Code, mit dem das ginge.</translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>All %Ln repositories</source>
        <comment>All %Ln</comment>
        <translation>
            <numerusform>Das Repository</numerusform>
            <numerusform>Alle %Ln Repositorys</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/code/links/command_copying.py" line="+38"/>
        <source>Copied: {text}</source>
        <translation>Kopiert: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/finding.py" line="+79"/>
        <source>A Folder That Holds Clones</source>
        <translation>Ein Ordner mit Klonen</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Looking for clones</source>
        <translation>Klone werden gesucht</translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/keeping.py" line="+62"/>
        <source>Looking at clones</source>
        <translation>Klone werden angesehen</translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/making.py" line="-48"/>
        <source>{name} is being cloned already.</source>
        <translation>{name} wird schon geklont.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{name} is cloned already, in {path}.</source>
        <translation>{name} ist schon geklont, in {path}.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+31"/>
        <location filename="../../ui/code/clones/switching.py" line="+40"/>
        <location filename="../../ui/code/clones/updating.py" line="+61"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Clones go into {path}.</source>
        <translation>Klone kommen nach {path}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>cloning</source>
        <comment>what is being done to a clone</comment>
        <translation>klont</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cloning {name}</source>
        <translation>{name} wird geklont</translation>
    </message>
    <message>
        <location line="+18"/>
        <location filename="../../ui/code/clones/removing.py" line="+15"/>
        <location filename="../../ui/code/clones/switching.py" line="+6"/>
        <location filename="../../ui/code/clones/updating.py" line="+8"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/news.py" line="+23"/>
        <source>%Ln clones</source>
        <comment>%Ln clone</comment>
        <translation>
            <numerusform>%Ln Klon</numerusform>
            <numerusform>%Ln Klone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>{names} and %Ln more</source>
        <comment>{names} and %Ln more</comment>
        <translation>
            <numerusform>{names} und %Ln weiteres</numerusform>
            <numerusform>{names} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/clones/scan_texts.py" line="+23"/>
        <source>Found %Ln clones: {names}.</source>
        <comment>Found %Ln clone: {names}.</comment>
        <translation>
            <numerusform>%Ln Klon gefunden: {names}.</numerusform>
            <numerusform>%Ln Klone gefunden: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>No clone of a repository of the library is in the %Ln folders looked at.</source>
        <comment>No clone of a repository of the library is in the folder looked at.</comment>
        <translation>
            <numerusform>Im durchgesehenen Ordner ist kein Klon eines Repositorys der Bibliothek.</numerusform>
            <numerusform>In den %Ln durchgesehenen Ordnern ist kein Klon eines Repositorys der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No other clone was found.</source>
        <translation>Kein weiterer Klon wurde gefunden.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln have moved.</source>
        <comment>%Ln has moved.</comment>
        <translation>
            <numerusform>%Ln wurde verschoben.</numerusform>
            <numerusform>%Ln wurden verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln were known.</source>
        <comment>%Ln was known.</comment>
        <translation>
            <numerusform>%Ln war bekannt.</numerusform>
            <numerusform>%Ln waren bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln are gone: {names}.</source>
        <comment>%Ln is gone: {names}.</comment>
        <translation>
            <numerusform>%Ln ist fort: {names}.</numerusform>
            <numerusform>%Ln sind fort: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln others are of no repository of the library.</source>
        <comment>%Ln other is of no repository of the library.</comment>
        <translation>
            <numerusform>%Ln weiterer gehört zu keinem Repository der Bibliothek.</numerusform>
            <numerusform>%Ln weitere gehören zu keinem Repository der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Of %Ln no more is known: {reason}</source>
        <comment>Of %Ln no more is known: {reason}</comment>
        <translation>
            <numerusform>Von %Ln ist nicht mehr bekannt: {reason}</numerusform>
            <numerusform>Von %Ln ist nicht mehr bekannt: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln folders could not be looked into.</source>
        <comment>%Ln folder could not be looked into.</comment>
        <translation>
            <numerusform>%Ln Ordner ließ sich nicht durchsehen.</numerusform>
            <numerusform>%Ln Ordner ließen sich nicht durchsehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/clones/together.py" line="+63"/>
        <source>Cloned %Ln repositories.</source>
        <comment>Cloned %Ln repository.</comment>
        <translation>
            <numerusform>%Ln Repository geklont.</numerusform>
            <numerusform>%Ln Repositorys geklont.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Could not clone {names}.</source>
        <translation>{names} ließ sich nicht klonen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Cloning {name} was cancelled; nothing of it was kept.</source>
        <translation>Das Klonen von {name} wurde abgebrochen; nichts davon blieb.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln were cancelled; nothing of them was kept.</source>
        <comment>%Ln was cancelled.</comment>
        <translation>
            <numerusform>%Ln wurde abgebrochen; nichts davon blieb.</numerusform>
            <numerusform>%Ln wurden abgebrochen; nichts davon blieb.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Cloned {name}.</source>
        <translation>{name} geklont.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{name} was cloned before, into {path}: that clone was taken over and updated.</source>
        <translation>{name} wurde schon früher nach {path} geklont: Dieser Klon wurde übernommen und aktualisiert.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What it has checked out stays, since work of yours is in the way.</source>
        <translation>Ausgecheckt bleibt, was es war, denn eigene Arbeit ist im Weg.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is empty: its host has no commit of it yet.</source>
        <translation>Es ist leer: Sein Host hat noch keinen Commit davon.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has no “{ref}” any more; its default branch was taken.</source>
        <translation>„{ref}“ gibt es dort nicht mehr; genommen wurde der Standard-Branch.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln large files were left out; git lfs pull fetches them.</source>
        <comment>%Ln large file was left out; git lfs pull fetches it.</comment>
        <translation>
            <numerusform>%Ln große Datei wurde ausgelassen; git lfs pull holt sie.</numerusform>
            <numerusform>%Ln große Dateien wurden ausgelassen; git lfs pull holt sie.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Files differ only in the case of their names: {names}.</source>
        <translation>Die Namen von Dateien unterscheiden sich nur in Groß- und Kleinschreibung: {names}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/clones/unsaved_texts.py" line="+1"/>
        <source>%Ln new files or folders</source>
        <comment>%Ln new file or folder</comment>
        <translation>
            <numerusform>%Ln neue Datei oder neuer Ordner</numerusform>
            <numerusform>%Ln neue Dateien oder Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln commits that no host has</source>
        <comment>%Ln commit that no host has</comment>
        <translation>
            <numerusform>%Ln Commit, den kein Server hat</numerusform>
            <numerusform>%Ln Commits, die kein Server hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln stashes</source>
        <comment>%Ln stash</comment>
        <translation>
            <numerusform>%Ln Stash</numerusform>
            <numerusform>%Ln Stashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln other folders that need this one</source>
        <comment>%Ln other folder that needs this one</comment>
        <translation>
            <numerusform>%Ln anderer Ordner, der diesen braucht</numerusform>
            <numerusform>%Ln andere Ordner, die diesen brauchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%Ln files or folders that git ignores are in it too: {names}.</source>
        <comment>%Ln file or folder that git ignores is in it too: {names}.</comment>
        <translation>
            <numerusform>Auch %Ln von Git ignorierte Datei oder ignorierter Ordner liegt darin: {names}.</numerusform>
            <numerusform>Auch %Ln von Git ignorierte Dateien oder Ordner liegen darin: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/update_news.py" line="+28"/>
        <source>Could not update {names}.</source>
        <translation>{names} ließ sich nicht aktualisieren.</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>Updated {name}: %Ln commits came in.</source>
        <comment>Updated {name}: %Ln commit came in.</comment>
        <translation>
            <numerusform>{name} aktualisiert: %Ln Commit kam hinzu.</numerusform>
            <numerusform>{name} aktualisiert: %Ln Commits kamen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>{name} is up to date.</source>
        <translation>{name} ist aktuell.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{name} has no commits yet.</source>
        <translation>{name} hat noch keine Commits.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetched {name}; its files stay, since a tag or commit is checked out and no branch.</source>
        <translation>{name} geholt; die Dateien bleiben, da ein Tag oder Commit ausgecheckt ist und kein Branch.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetched {name}; its files stay, since {branch} follows no other branch.</source>
        <translation>{name} geholt; die Dateien bleiben, da {branch} keinem anderen Branch folgt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fetched {name}; its files stay, since {upstream} is gone.</source>
        <translation>{name} geholt; die Dateien bleiben, da es {upstream} nicht mehr gibt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetched {name}; its files stay, since {branch} has commits of its own. Merge {upstream} yourself.</source>
        <translation>{name} geholt; die Dateien bleiben, da {branch} eigene Commits hat. Führen Sie {upstream} selbst zusammen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetched {name}; its files stay, since you changed {files}.</source>
        <translation>{name} geholt; die Dateien bleiben, da Sie {files} geändert haben.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Updated {names}.</source>
        <translation>{names} aktualisiert.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln were up to date.</source>
        <comment>%Ln was up to date.</comment>
        <translation>
            <numerusform>%Ln war aktuell.</numerusform>
            <numerusform>%Ln waren aktuell.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Work of yours, or no branch to follow, kept {names} as it was.</source>
        <translation>Eigene Arbeit, oder kein Branch, dem zu folgen wäre, ließ {names}, wie es war.</translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/updating.py" line="-30"/>
        <source>There is no clone to update: Refshelf updates those that it made.</source>
        <translation>Es gibt keinen Klon zu aktualisieren: Refshelf aktualisiert die, die es gemacht hat.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>updating</source>
        <comment>what is being done to a clone</comment>
        <translation>lädt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updating {name}</source>
        <translation>{name} wird aktualisiert</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The update was cancelled; the clones are as they were, or up to date.</source>
        <translation>Die Aktualisierung wurde abgebrochen; die Klone sind, wie sie waren, oder aktuell.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/code_page.py" line="+6"/>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Folder for Clones</source>
        <translation>Ordner für Klone</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Looking for git</source>
        <translation>Git wird gesucht</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>{version}, at {path}</source>
        <translation>{version}, in {path}</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Each clone has a folder of its own in it. Those that are there stay where they are.</source>
        <translation>Jeder Klon hat darin einen eigenen Ordner. Die es schon gibt, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Clones go into</source>
        <translation>&amp;Klone kommen nach</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Clones that you have</source>
        <translation>Klone, die Sie schon haben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Opened with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Editor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Terminal</source>
        <translation>&amp;Terminal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/program_choice.py" line="+41"/>
        <source>{program}: command line</source>
        <translation>{program}: Befehlszeile</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>None was found</source>
        <translation>Keines gefunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other…</source>
        <translation>Anderes …</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>A command line; {mark} stands for the folder. It is never given to a shell.</source>
        <translation>Eine Befehlszeile; {mark} steht für den Ordner. Sie geht nie an eine Shell.</translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/watched_folders.py" line="+33"/>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Scan Now</source>
        <translation>Jetzt durch&amp;suchen</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No folder is watched: add the one in which you keep clones, and they are found.</source>
        <translation>Kein Ordner wird durchsucht: Fügen Sie den hinzu, in dem Ihre Klone liegen, und sie werden gefunden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not looked through yet.</source>
        <translation>Noch nicht durchsucht.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Folders that are watched for clones</source>
        <translation>Ordner, die nach Klonen durchsucht werden</translation>
    </message>
    <message>
        <location filename="../../ui/window/closing.py" line="+47"/>
        <source>Cancel what is under way, and close?</source>
        <translation>Abbrechen, was gerade läuft, und schließen?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing half-made is left behind.</source>
        <translation>Nichts Halbfertiges bleibt zurück.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/window/task_line.py" line="+59"/>
        <source>%Ln more…</source>
        <comment>%Ln more…</comment>
        <translation>
            <numerusform>%Ln weitere …</numerusform>
            <numerusform>%Ln weitere …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln more under way</source>
        <comment>%Ln more under way</comment>
        <translation>
            <numerusform>%Ln weitere läuft</numerusform>
            <numerusform>%Ln weitere laufen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Cancel all</source>
        <translation>Alles abbrechen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Cancel: {work}</source>
        <translation>Abbrechen: {work}</translation>
    </message>
    <message>
        <location filename="../../ui/repositories/clone_section.py" line="-44"/>
        <source>Clone</source>
        <translation>Klon</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Not cloned on this computer.</source>
        <translation>Auf diesem Rechner nicht geklont.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/repositories/columns.py" line="+3"/>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/repositories/columns.py" line="+1"/>
        <source>Last commit</source>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its message</source>
        <translation>Seine Nachricht</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/repositories/columns.py" line="+1"/>
        <source>Upstream</source>
        <comment>how far a clone is behind or ahead of where it came from</comment>
        <translation>Upstream</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <location filename="../../ui/repositories/columns.py" line="-6"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cloned in</source>
        <translation>Geklont in</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/repositories/copying.py" line="+18"/>
        <source>Copied %Ln addresses.</source>
        <comment>Copied the address.</comment>
        <translation>
            <numerusform>Die Adresse wurde kopiert.</numerusform>
            <numerusform>%Ln Adressen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/links/command_copying.py" line="+1"/>
        <source>Copied %Ln clone commands.</source>
        <comment>Copied the clone command.</comment>
        <translation>
            <numerusform>Der Klonbefehl wurde kopiert.</numerusform>
            <numerusform>%Ln Klonbefehle wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln cannot be cloned.</source>
        <comment>%Ln cannot be cloned.</comment>
        <translation>
            <numerusform>%Ln lässt sich nicht klonen.</numerusform>
            <numerusform>%Ln lassen sich nicht klonen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/repositories/menu.py" line="+37"/>
        <source>Open %Ln in the Browser</source>
        <comment>Open in the Browser</comment>
        <translation>
            <numerusform>Im Browser öffnen</numerusform>
            <numerusform>%Ln im Browser öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Show Their Papers</source>
        <comment>Show Its Papers</comment>
        <translation>
            <numerusform>Seine Arbeiten zeigen</numerusform>
            <numerusform>Ihre Arbeiten zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Copy Addresses</source>
        <comment>Copy Address</comment>
        <translation>
            <numerusform>Adresse kopieren</numerusform>
            <numerusform>Adressen kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Copy Clone Commands</source>
        <comment>Copy Clone Command</comment>
        <translation>
            <numerusform>Klonbefehl kopieren</numerusform>
            <numerusform>Klonbefehle kopieren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sort By</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_menu.py" line="-32"/>
        <location filename="../../ui/repositories/menu.py" line="+9"/>
        <source>Clone</source>
        <comment>a verb, on a button</comment>
        <translation>Klonen</translation>
    </message>
    <message>
        <location filename="../../ui/repositories/menu.py" line="+1"/>
        <source>Update</source>
        <comment>a clone, on a button</comment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Folder</source>
        <comment>opens the folder of a clone, on a button</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Terminal</source>
        <comment>opens a clone there, on a button</comment>
        <translation>Terminal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Editor</source>
        <comment>opens a clone there, on a button</comment>
        <translation>Editor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove…</source>
        <comment>a clone, on a button</comment>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <location filename="../../ui/repositories/nothing.py" line="+32"/>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go to the papers</source>
        <translation>Zu den Arbeiten</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No repository fits the filter.</source>
        <translation>Kein Repository passt zum Filter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words are looked for in host, owner and name.</source>
        <translation>Wörter werden in Host, Besitzer und Name gesucht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No paper links a repository yet.</source>
        <translation>Noch verlinkt keine Arbeit ein Repository.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Select a paper and add the address of its code in the row Code of its details.</source>
        <translation>Wählen Sie eine Arbeit aus und fügen Sie die Adresse ihres Codes in der Zeile Code ihrer Details hinzu.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Complete the code of %Ln papers</source>
        <comment>Complete the code of %Ln paper</comment>
        <translation>
            <numerusform>Den Code von %Ln Arbeit ergänzen</numerusform>
            <numerusform>Den Code von %Ln Arbeiten ergänzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/repositories/pane.py" line="-14"/>
        <location line="+24"/>
        <source>Show them in the list</source>
        <comment>Show it in the list</comment>
        <translation>
            <numerusform>In der Liste zeigen</numerusform>
            <numerusform>In der Liste zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-9"/>
        <source>%Ln repositories selected</source>
        <comment>%Ln repository selected</comment>
        <translation>
            <numerusform>%Ln Repository ausgewählt</numerusform>
            <numerusform>%Ln Repositorys ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln cloned</source>
        <comment>%Ln cloned</comment>
        <translation>
            <numerusform>%Ln geklont</numerusform>
            <numerusform>%Ln geklont</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none cloned</source>
        <translation>keines geklont</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>linked %Ln times</source>
        <comment>linked once</comment>
        <translation>
            <numerusform>einmal verlinkt</numerusform>
            <numerusform>%Ln-mal verlinkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>and %Ln more</source>
        <comment>and %Ln more</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="-80"/>
        <source>Select a repository to see its papers and its clone here.</source>
        <translation>Wählen Sie ein Repository aus, um hier seine Arbeiten und seinen Klon zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/repositories/reading.py" line="+72"/>
        <source>Reading the repositories</source>
        <translation>Die Repositorys werden gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/repositories/rows.py" line="+62"/>
        <source>cloned</source>
        <comment>typed to find repositories of which there is a clone; one word</comment>
        <translation>geklont</translation>
    </message>
    <message>
        <location filename="../../ui/code/links/link_choice.py" line="+37"/>
        <source>{traits}; strange address</source>
        <comment>of a link</comment>
        <translation>{traits}; auffällige Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/switching.py" line="-2"/>
        <source>Nothing was switched; the clone is as it was.</source>
        <translation>Nichts wurde umgestellt; der Klon ist, wie er war.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Switching {name}</source>
        <translation>{name} wird umgestellt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>switching</source>
        <comment>what is being done to a clone</comment>
        <translation>schaltet um</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>{name} has {branch} checked out; the paper names {ref}.</source>
        <translation>{name} steht auf {branch}; das Paper nennt {ref}.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Switch</source>
        <translation>Umstellen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>{name} has {branch} checked out now.</source>
        <translation>{name} steht jetzt auf {branch}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{name} has {branch} checked out already.</source>
        <translation>{name} steht schon auf {branch}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{name} has no {ref} any more; {branch} stays checked out.</source>
        <translation>{name} hat kein {ref} mehr; es bleibt bei {branch}.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{branch} of {name} stays checked out, since you changed {files}.</source>
        <translation>{name} bleibt auf {branch}, da Sie {files} geändert haben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{branch} of {name} stays checked out, since it has commits that are on no branch.</source>
        <translation>{name} bleibt auf {branch}, da es Commits hat, die auf keinem Branch liegen.</translation>
    </message>
    <message>
        <location filename="../../ui/code/software/files.py" line="-15"/>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>No clone of this paper&apos;s code has a CITATION.cff.</source>
        <translation>Kein Klon des Codes dieses Papers hat eine CITATION.cff.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Choose a CITATION.cff or a README</source>
        <translation>CITATION.cff oder README wählen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files beside software (*.cff README* *.md *.rst *.txt);;All files (*)</source>
        <translation>Dateien zu Software (*.cff README* *.md *.rst *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>{name} says nothing that the paper lacks.</source>
        <translation>{name} sagt nichts, was dem Paper fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/code/software/texts.py" line="+26"/>
        <source>The paper: {title}</source>
        <translation>Das Paper: {title}</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The software itself: {title}</source>
        <translation>Die Software selbst: {title}</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>version {version}</source>
        <comment>of software</comment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>license {name}</source>
        <translation>Lizenz {name}</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>{link}, linked already</source>
        <translation>{link}, schon verknüpft</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>As in the file: {fields}</source>
        <translation>Wie in der Datei: {fields}</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Line {line}, column {column}: {message}</source>
        <translation>Zeile {line}, Spalte {column}: {message}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/chosen.py" line="+91"/>
        <source>%Ln papers are selected.</source>
        <comment>%Ln paper is selected.</comment>
        <translation>
            <numerusform>%Ln Paper ist gewählt.</numerusform>
            <numerusform>%Ln Paper sind gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Select at most %Ln papers.</source>
        <comment>Select at most %Ln paper.</comment>
        <translation>
            <numerusform>Wählen Sie höchstens %Ln Paper.</numerusform>
            <numerusform>Wählen Sie höchstens %Ln Paper.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/at_work.py" line="+38"/>
        <source>waiting…</source>
        <comment>for its turn, of a clone</comment>
        <translation>wartet…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>{doing}…</source>
        <translation>{doing} …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{doing} {percent} %</source>
        <translation>{doing} {percent} %</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Another step with {name} is under way; try again when it is done.</source>
        <translation>Mit {name} läuft noch ein anderer Schritt; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/repositories/view.py" line="+174"/>
        <source>Column Width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/repository_papers.py" line="+54"/>
        <source>%Ln repositories are too many for one search.</source>
        <comment>%Ln repository is too many for one search.</comment>
        <translation>
            <numerusform>%Ln Repository ist zu viel für eine Suche.</numerusform>
            <numerusform>%Ln Repositorys sind zu viele für eine Suche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Select at most %Ln repositories.</source>
        <comment>Select at most %Ln repository.</comment>
        <translation>
            <numerusform>Wählen Sie höchstens %Ln Repository.</numerusform>
            <numerusform>Wählen Sie höchstens %Ln Repositorys.</numerusform>
        </translation>
    </message>
</context>
</TS>
