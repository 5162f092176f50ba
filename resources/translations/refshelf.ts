<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name>core</name>
    <message>
        <source>Researcher profile page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBLP person page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Scholar profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semantic Scholar list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACL Anthology list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenReview page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORCID record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many papers there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years from that of the first paper until this one, both counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers divided by the years active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of papers that link a repository of code. A mark that says there is code, without a link, is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All citations of all papers together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean number of citations, of the papers whose count is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the papers have as many citations or more, and half as many or fewer; of those whose count is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All citations divided by the years active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number h such that h papers have at least h citations each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number g such that the g most cited papers have at least g² citations together; never more than there are papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many papers have at least ten citations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many papers have at least a hundred citations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The h-index divided by the years active, in which the year of the first paper and this year both count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the papers that make the h-index have beyond the h citations that each of them needs, as a root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The h-index of the papers that were published in certain years, by all citations that they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An h-index in which citations of older papers weigh less: those of a paper are multiplied by four and divided by its age in years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citations a year of each paper, summed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root of the age-weighted citation rate, to be compared with an h-index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of papers without any citation, of those whose count is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The h-index, where the citations of each paper are divided by the number of its authors first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers shared out among their authors: one with four of them counts as a quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citations of each paper shared out among its authors, summed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The h-index of the papers that name the person first among their authors, or alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The h-index of the papers that name the person last among their authors, or alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="../../ui/action_list.py" line="+113"/>
        <location filename="../../ui/settings_dialog/library_page.py" line="+108"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+74"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-70"/>
        <source>&amp;Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../../ui/window/tool_bar.py" line="+41"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Citation S&amp;tyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sort &amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Then By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Co&amp;lours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Te&amp;xt Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import from &amp;Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;New Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New Papers from &amp;Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../../ui/history/history_actions.py" line="+52"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/history/history_actions.py" line="+1"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy C&amp;itation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Reference Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;BibTeX Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy as Ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Edit Citati&amp;ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sa&amp;ve Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Find Anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Detail Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next &amp;Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>P&amp;revious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/paper_table/ordering.py" line="+95"/>
        <source>&amp;Place on the Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/papers/new_paper_dialog.py" line="+44"/>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/papers/new_paper_dialog.py" line="+4"/>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/papers/new_paper_dialog.py" line="+1"/>
        <source>&amp;Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rat&amp;ing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-100"/>
        <location line="+101"/>
        <source>C&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add&amp;ed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Citation &amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Co&amp;mpact Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Empty Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Follow the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/settings_dialog/code_page.py" line="+108"/>
        <location filename="../../ui/settings_dialog/key_page.py" line="+108"/>
        <source>&amp;Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add to Collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remo&amp;ve from Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Open Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Open &amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Add a &amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not D&amp;uplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move to Tras&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore &amp;from Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete for Good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Empty Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;To Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Re&amp;ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;No Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;No Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Add a Lin&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cop&amp;y Clone Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;lone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Update Clone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;witch Clone to the Paper’s Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Remove Clone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open Clone &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open Clone in &amp;Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open Clone in &amp;Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>F&amp;ind Clones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Update &amp;All Clones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;How to Cite the Software…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read CITATION.cff or READ&amp;ME…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;New Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New Collection &amp;Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move D&amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Into the One &amp;Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Ou&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move to the To&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show Papers of Collections Inside Too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New Ta&amp;g…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Metrics Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;What If…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About Refshelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/looks/appearance.py" line="+90"/>
        <source>Text size {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/application.py" line="+72"/>
        <source>The library {path} is not there: this is the usual one. The settings name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+84"/>
        <source>The library: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/bulk_edits.py" line="+78"/>
        <source>The library is busy: {work}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until it is done, or cancel it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history/change_delegate.py" line="+130"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history/change_list.py" line="+162"/>
        <source>Take Back This Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show the Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/note_view.py" line="+146"/>
        <location filename="../../ui/history/change_list.py" line="+1"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare/window.py" line="+77"/>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <location filename="../../ui/metrics_pane/pane.py" line="+77"/>
        <location filename="../../ui/plots/card.py" line="+135"/>
        <source>The figures are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Compare with care: counts differ in coverage, source or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Choose two or more researchers or collections to see their figures side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/paper_page.py" line="+106"/>
        <location filename="../../ui/history/change_list.py" line="+51"/>
        <location filename="../../ui/history/history_dialog.py" line="+109"/>
        <location line="+14"/>
        <location filename="../../ui/settings_dialog/library_page.py" line="+13"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history/change_model.py" line="+150"/>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/papers/citing.py" line="+63"/>
        <source>Citing %Ln papers</source>
        <comment>Citing %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>Copied the citations of %Ln papers as BibTeX</source>
        <comment>Copied the citation of %Ln paper as BibTeX</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Copied the references of %Ln papers</source>
        <comment>Copied the reference of %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/collecting/collection_actions.py" line="+98"/>
        <location filename="../../ui/collecting/collection_picker.py" line="+78"/>
        <source>Adding %Ln papers to a collection</source>
        <comment>Adding %Ln paper to a collection</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/collecting/collection_picker.py" line="+1"/>
        <source>In {name} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+62"/>
        <source>New Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>New Collection Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Add the %Ln Papers Selected</source>
        <comment>Add the Paper Selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../ui/compare/opening.py" line="+63"/>
        <source>Compare With…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Delete Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../ui/collecting/search_actions.py" line="+76"/>
        <location filename="../../ui/collecting/tag_actions.py" line="+127"/>
        <location filename="../../ui/detail_pane/author_list.py" line="+256"/>
        <source>Move Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/collecting/search_actions.py" line="+1"/>
        <location filename="../../ui/collecting/tag_actions.py" line="+1"/>
        <location filename="../../ui/detail_pane/author_list.py" line="+1"/>
        <source>Move Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Into the One Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move to the Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Move Into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show Papers of the Collections Inside Too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-31"/>
        <location filename="../../ui/collecting/search_actions.py" line="-5"/>
        <location filename="../../ui/collecting/tag_actions.py" line="-27"/>
        <location filename="../../ui/detail_pane/file_list.py" line="+129"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/collecting/collection_picker.py" line="-45"/>
        <source>Add %Ln papers to a collection</source>
        <comment>Add %Ln paper to a collection</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its name, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter adds, Esc closes; “Thesis / Related” is a collection inside another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Create “{name}” and add to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln of them in it</source>
        <comment>%Ln of them in it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Move {name} into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The name of a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter moves it, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/collecting/duplicate_actions.py" line="+60"/>
        <source>Select two papers or more, and {most} at the most, to merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Select two papers or more to tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>That was known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Telling papers apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <location filename="../../ui/detail_pane/wording.py" line="+66"/>
        <source>%Ln papers selected</source>
        <comment>%Ln paper selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not a duplicate any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/collecting/duplicate_strip.py" line="+50"/>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>May be the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>and %Ln more papers</source>
        <comment>and %Ln more paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/collecting/filing.py" line="+38"/>
        <source>Not in a collection here. Shift+Del moves to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Taking %Ln papers out of a collection</source>
        <comment>Taking %Ln paper out of a collection</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a collection inside this one holds it. Choose that one to remove it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/collecting/merge_dialog.py" line="+112"/>
        <source>Merge Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Merge %Ln papers</source>
        <comment>Merge %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>Make %Ln papers one</source>
        <comment>Make %Ln paper one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing is lost: Undo brings the papers back as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/collecting/merge_form.py" line="+63"/>
        <source>The paper that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What it comes to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+33"/>
        <source>What is kept of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Hide the fields that agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Show the %Ln fields that agree</source>
        <comment>Show the field that agrees</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/collecting/merge_texts.py" line="+25"/>
        <source>They have the same DOI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They have the same arXiv identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They have the same title and link the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One seems to be the preprint of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Their titles are the same or nearly so, and nothing known of them contradicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Their titles differ by a part before or after a colon, and they share an author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Tags: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Collections: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Code: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Links: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln notes</source>
        <comment>%Ln note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln files</source>
        <comment>%Ln file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>On %Ln pages</source>
        <comment>On %Ln page</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Found by {keys} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/collecting/picker.py" line="+129"/>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+27"/>
        <source>What there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/collecting/picker_lines.py" line="+60"/>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/collecting/search_dialog.py" line="+27"/>
        <source>&amp;Looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Edit Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/collecting/tag_actions.py" line="-23"/>
        <location filename="../../ui/collecting/tag_picker.py" line="+67"/>
        <location filename="../../ui/paper_table/actions.py" line="+118"/>
        <source>Tagging %Ln papers</source>
        <comment>Tagging %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tagged with {name} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Created tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>Tag the %Ln Papers Selected</source>
        <comment>Tag the Paper Selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>New Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Merge Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-17"/>
        <location filename="../../ui/collecting/tag_dialog.py" line="+77"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/collecting/tag_dialog.py" line="-32"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>New Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <location filename="../../ui/sidebar/tag_pane.py" line="+70"/>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/collecting/tag_picker.py" line="-38"/>
        <source>Tags of %Ln papers</source>
        <comment>Tags of %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A tag, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter or Space ticks, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Create “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln of them</source>
        <comment>%Ln of them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/collecting/trash_actions.py" line="+66"/>
        <source>Moving %Ln papers to the trash</source>
        <comment>Moving %Ln paper to the trash</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Restoring %Ln papers</source>
        <comment>Restoring %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+24"/>
        <source>Delete %Ln papers for good?</source>
        <comment>Delete this paper for good?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/removing.py" line="+60"/>
        <source>It holds what is nowhere else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What it holds could not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Looking for unsaved work in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>looking</source>
        <comment>what is being done to a clone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Remove the clone of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The folder {path} goes to the system’s bin, from which it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/collecting/trash_actions.py" line="+1"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Moved the clone of {name} to the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>removing</source>
        <comment>what is being done to a clone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Removing the clone of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>forgetting</source>
        <comment>what is being done to a clone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-5"/>
        <source>The clone of {name}, whose folder is gone, is no longer listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+33"/>
        <source>The clone of {name} is no longer listed; its folder {path} stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Forgetting the clone of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/software/form.py" line="+90"/>
        <location filename="../../ui/import_dialog/wording.py" line="+95"/>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>How to cite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Now</source>
        <comment>what a field holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>{field}: {after} in place of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <location filename="../../ui/collecting/trash_actions.py" line="+9"/>
        <location filename="../../ui/detail_pane/author_text.py" line="+120"/>
        <source>… and %Ln more</source>
        <comment>… and %Ln more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/collecting/trash_actions.py" line="+34"/>
        <source>Its notes, tags and places in collections go with it. Undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Their notes, tags and places in collections go with them. Undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="-28"/>
        <source>Deleting %Ln papers</source>
        <comment>Deleting %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/command_palette/actions_source.py" line="+29"/>
        <source>{menu}: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Select a paper first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not possible just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/command_palette/box.py" line="+36"/>
        <location line="+2"/>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An action, a paper, a collection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&gt; actions    # tags    @ people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/command_palette/entries.py" line="+55"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/settings_dialog/library_page.py" line="-91"/>
        <location filename="../../ui/sidebar/content.py" line="+68"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/details.py" line="+245"/>
        <location filename="../../ui/detail_pane/filing_rows.py" line="+48"/>
        <location filename="../../ui/detail_pane/several_page.py" line="+212"/>
        <location filename="../../ui/sidebar/content.py" line="+4"/>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/sidebar/content.py" line="-3"/>
        <source>Researchers</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/sidebar/content.py" line="-4"/>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/command_palette/palette.py" line="+141"/>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../ui/search/search_box.py" line="+44"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Search the papers for “{text}”</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>{author} et al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/search/completion/completer.py" line="+61"/>
        <source>Proposals for the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+170"/>
        <source>Forgotten: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/search/completion/proposals.py" line="-50"/>
        <source>Saved search: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>researcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare/places.py" line="+6"/>
        <location filename="../../ui/search/completion/proposals.py" line="+1"/>
        <source>collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/search/completion/proposals.py" line="+1"/>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Recent search: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>{papers} papers or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/daily_backup.py" line="+45"/>
        <location filename="../../ui/settings_dialog/backup_page.py" line="-45"/>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/abstract.py" line="+42"/>
        <location line="+55"/>
        <location filename="../../ui/detail_pane/note_card.py" line="+107"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-45"/>
        <source>No abstract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+45"/>
        <location filename="../../ui/detail_pane/code_row.py" line="+76"/>
        <location filename="../../ui/detail_pane/common_fields.py" line="-19"/>
        <location filename="../../ui/widgets/field_editor.py" line="+82"/>
        <location filename="../../ui/widgets/field_texts.py" line="+50"/>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/author_form.py" line="+44"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Show the abstract as its source has it, to edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/author_form.py" line="-3"/>
        <location filename="../../ui/detail_pane/details.py" line="-151"/>
        <source>Cut short (et al.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+50"/>
        <source>As list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/author_list.py" line="+172"/>
        <source>Keep as One Whole Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Add an Author Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/file_list.py" line="+2"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/author_model.py" line="+115"/>
        <source>Author {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/author_rows.py" line="+57"/>
        <source>Family, Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/detail_pane/author_text.py" line="-64"/>
        <source>Show all %Ln authors</source>
        <comment>Show all %Ln author</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Press Enter to edit them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/chips.py" line="+189"/>
        <source>{field}: add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/common_fields.py" line="+21"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Empty {field} in all these papers</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Homepage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+88"/>
        <source>commit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-86"/>
        <source>tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>branch or tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+81"/>
        <location filename="../../ui/repositories/texts.py" line="+108"/>
        <source>branch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-74"/>
        <source>file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>folder {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+27"/>
        <source>{name} ({traits})</source>
        <comment>of a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The page says there is code, but links no repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <location filename="../../ui/repositories/texts.py" line="-4"/>
        <source>cloned in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>which is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln behind</source>
        <comment>%Ln behind</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln ahead</source>
        <comment>%Ln ahead</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/clones/unsaved_texts.py" line="+18"/>
        <location filename="../../ui/code/link_texts.py" line="+13"/>
        <location filename="../../ui/repositories/texts.py" line="-52"/>
        <source>%Ln changed files</source>
        <comment>%Ln changed file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/details.py" line="+7"/>
        <location filename="../../ui/widgets/field_labels.py" line="+34"/>
        <source>On the page of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Former keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>DOI, arXiv id or web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/edits.py" line="+67"/>
        <source>{field} was not stored: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+57"/>
        <source>Editing %Ln papers</source>
        <comment>Editing %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/field_editors.py" line="+68"/>
        <source>Not a date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/detail_pane/field_rows.py" line="+80"/>
        <source>Show %Ln empty fields</source>
        <comment>Show %Ln empty field</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide empty fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/file_delegate.py" line="+163"/>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Missing: it was at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>linked: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <location filename="../../ui/detail_pane/file_list.py" line="-1"/>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/file_list.py" line="-3"/>
        <location filename="../../ui/repositories/pane.py" line="-52"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+70"/>
        <location filename="../../ui/detail_pane/paper_page.py" line="-14"/>
        <location line="+13"/>
        <location filename="../../ui/paper_table/columns.py" line="+1"/>
        <location filename="../../ui/repositories/clone_section.py" line="+117"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/files.py" line="+37"/>
        <source>No files yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Link file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Link files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Where is {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Keep a copy of a file in the library&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave a file where it is, and remember the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Or drop files here. With Ctrl or Alt held they are linked and not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/filing_rows.py" line="+32"/>
        <source>Remove tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tag all with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Remove from collection {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show collection {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/detail_pane/common_code.py" line="+48"/>
        <source>and %Ln more repositories</source>
        <comment>and %Ln more repository</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+36"/>
        <source>None known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{share} link code</source>
        <comment>of papers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln badges without a link</source>
        <comment>%Ln badge without a link</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/wording.py" line="+27"/>
        <location filename="../../ui/plots/by_year.py" line="+167"/>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/header.py" line="+58"/>
        <source>Open paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/several_page.py" line="-151"/>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Copy a citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/history.py" line="+31"/>
        <location filename="../../ui/history/history_dialog.py" line="-33"/>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_buttons.py" line="+52"/>
        <location filename="../../ui/detail_pane/note_view.py" line="+30"/>
        <source>Open {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Open {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy address of {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Open Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/detail_pane/link_menu.py" line="+41"/>
        <location filename="../../ui/detail_pane/note_view.py" line="+1"/>
        <source>Copy Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Copied {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/markdown_document.py" line="+96"/>
        <source>[picture: {name}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/note_card.py" line="-63"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Note, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the note as it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Edit the note as its Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+1"/>
        <source>Delete this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+37"/>
        <source>edited {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>written {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/note_editor.py" line="+40"/>
        <source>Markdown: **bold**, *italic*, - list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ctrl+Enter keeps it, Esc takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ctrl+Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/note_view.py" line="-27"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+73"/>
        <source>Enter edits this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/notes.py" line="+45"/>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/nothing.py" line="+24"/>
        <source>Select a paper to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Of several, you see and edit what they have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/page_row.py" line="+48"/>
        <source>Show the papers of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/pane.py" line="+140"/>
        <source>This paper is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The paper that you select will be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/paper_page.py" line="-16"/>
        <location line="+15"/>
        <location filename="../../ui/paper_table/columns.py" line="+1"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-8"/>
        <source>{name} {count}</source>
        <comment>of a tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/detail_pane/reading.py" line="+24"/>
        <source>Reading %Ln papers</source>
        <comment>Reading %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/several_page.py" line="+110"/>
        <source>Copy a citation of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/stars.py" line="+114"/>
        <source>Rating: {count} different ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rating: {stars} of 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rating: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/status_chip.py" line="+57"/>
        <source>Status ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>different ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far you have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/wording.py" line="-77"/>
        <source>{number}st</source>
        <comment>an ordinal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{number}nd</source>
        <comment>an ordinal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{number}rd</source>
        <comment>an ordinal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{number}th</source>
        <comment>an ordinal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>{place} of {listed}</source>
        <comment>of the papers of a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>author list cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>year assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/link_texts.py" line="-34"/>
        <source>also of %Ln other papers</source>
        <comment>also of %Ln other paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/wording.py" line="+10"/>
        <source>by hand, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>from {source}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>{source}: {count}</source>
        <comment>by whom and when a paper&apos;s citations were counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>no citation counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <location filename="../../ui/import_dialog/wording.py" line="+66"/>
        <location filename="../../ui/paper_table/cell_texts.py" line="+80"/>
        <location filename="../../ui/plots/wording.py" line="+5"/>
        <source>%Ln citations</source>
        <comment>%Ln citation</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>{citations} in {some} of {all} papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Different values ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files/dropping.py" line="+169"/>
        <source>Link the file to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Give the file to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read {name} for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Make %Ln papers of the files</source>
        <comment>Make a paper of the file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Import what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Papers ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New papers from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Drop a CITATION.cff on the paper whose software it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/tools.py" line="+68"/>
        <location filename="../../ui/window/empty_state.py" line="+53"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/papers/new_paper_dialog.py" line="+85"/>
        <location filename="../../ui/window/empty_state.py" line="+1"/>
        <source>New paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/window/empty_state.py" line="+1"/>
        <source>Look at the sample page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your library is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring in the papers of a researcher: copy the text of their profile page and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Or paste here (Ctrl+V) a copied page, a DOI, an arXiv id or an address, or drop PDFs and other files anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>Show %Ln in All papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/window/empty_wording.py" line="+39"/>
        <source>No paper here matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No paper matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>No paper here has all of these tags.</source>
        <comment>No paper here has this tag.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This collection is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was added lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No papers look like the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No papers are to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No paper links its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Every paper that has code links it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No papers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This search finds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Drag papers onto it in the sidebar, or select some and press Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drag papers to the tag, or select some and press Ctrl+T; a click takes the tag off here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set the status of a paper above its title, or in the menu Paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/plan_model.py" line="-3"/>
        <location filename="../../ui/paper_table/columns.py" line="-11"/>
        <location filename="../../ui/what_if/paper_model.py" line="+160"/>
        <location filename="../../ui/widgets/field_texts.py" line="-51"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../ui/paper_table/columns.py" line="+2"/>
        <location filename="../../ui/widgets/field_texts.py" line="+2"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/columns.py" line="+2"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Affiliations</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/explaining.py" line="+59"/>
        <source>The page is as it was captured on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>{mean} ({coverage})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>It states %Ln papers and lists {listed}.</source>
        <comment>It states %Ln paper and lists {listed}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln papers have no count here, so that the figures here can only grow.</source>
        <comment>%Ln paper has no count here, so that the figures here can only grow.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No paper here has a count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Novelty and AI score are as stated by the page, their method is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln of the papers that it lists are not here.</source>
        <comment>%Ln of the papers that it lists is not here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln papers here are not on its list.</source>
        <comment>%Ln paper here is not on its list.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln papers have a badge of code and no link.</source>
        <comment>%Ln paper has a badge of code and no link.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/columns.py" line="+8"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Citation key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-10"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>arXiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/columns.py" line="+3"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+3"/>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/papers/new_paper_dialog.py" line="-88"/>
        <location filename="../../ui/widgets/field_texts.py" line="+7"/>
        <source>Family, Given; Family, Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>2023-08-21, 21 Aug 2023, Aug 2023 or 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an arXiv class such as cs.CL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>parted by commas, or by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>how often it was cited, such as 74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/papers/new_paper_dialog.py" line="+3"/>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>journal, conference or book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/explaining.py" line="-54"/>
        <location filename="../../ui/widgets/field_texts.py" line="-14"/>
        <source>Novelty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+15"/>
        <source>such as 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>such as 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>101-110 or e17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/body.py" line="-74"/>
        <source>As stated of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../ui/widgets/field_texts.py" line="+4"/>
        <location line="+1"/>
        <source>as stated by the page, method unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+93"/>
        <source>{figures}, and %Ln other figures</source>
        <comment>{figures}, and %Ln other figure</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Type or paste the abstract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Add a title…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add authors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add an abstract…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/entries.py" line="+201"/>
        <location filename="../../ui/widgets/field_texts.py" line="+9"/>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/field_texts.py" line="+1"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read</source>
        <comment>the paper was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files/file_work.py" line="+124"/>
        <source>Adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Adding %Ln files</source>
        <comment>Adding %Ln file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The file was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+77"/>
        <source>Added %Ln files</source>
        <comment>Added %Ln file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <location filename="../../ui/papers/identifier_paste.py" line="+89"/>
        <source>You have these %Ln papers already</source>
        <comment>You have this paper already</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Added %Ln papers from files</source>
        <comment>Added %Ln paper from a file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln files joined papers you have</source>
        <comment>%Ln file joined a paper you have</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln were there already</source>
        <comment>%Ln was there already</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>{name} was not added: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln more were not</source>
        <comment>%Ln more was not</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/help_actions.py" line="+31"/>
        <source>A reference manager for a personal paper collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This library: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history/history_actions.py" line="-14"/>
        <source>Undoing: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Redoing: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history/history_dialog.py" line="+0"/>
        <source>No step has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <location line="+1"/>
        <source>Find a step by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%Ln steps are kept</source>
        <comment>%Ln step is kept</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{size} of {budget}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/papers/identifier_paste.py" line="-8"/>
        <source>Added %Ln papers</source>
        <comment>Added %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln were in the library already</source>
        <comment>%Ln was in the library already</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{added}; {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>These %Ln papers are in the trash</source>
        <comment>This paper is in the trash</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import_dialog/bulk.py" line="+70"/>
        <source>Take {field} for all %Ln</source>
        <comment>Take {field} for this one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Keep {field} for all %Ln</source>
        <comment>Keep {field} for this one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Add (keep both) for all %Ln</source>
        <comment>Add (keep both) for this one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Update (merge) for all %Ln</source>
        <comment>Update (merge) for this one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Add for all %Ln</source>
        <comment>Add for this one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Update for all %Ln</source>
        <comment>Update for this one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Restore for all %Ln</source>
        <comment>Restore for this one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Leave out for all %Ln</source>
        <comment>Leave out for this one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/choosing.py" line="+15"/>
        <source>Texts (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/coverage_bar.py" line="+29"/>
        <source>Next</source>
        <comment>line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Next line that was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Something of every line was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln of {written} lines were not used</source>
        <comment>%Ln of {written} lines was not used</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/detail_form.py" line="+248"/>
        <source>Details of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+33"/>
        <source>{name}, whose page this is, is author {number} of {all} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{name}, whose page this is, is author {number} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>yes, without a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/dialog.py" line="+74"/>
        <location filename="../../ui/import_dialog/head.py" line="+33"/>
        <source>Import papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+73"/>
        <location filename="../../ui/import_dialog/footer.py" line="+40"/>
        <location line="+8"/>
        <source>Nothing to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+142"/>
        <source>dropped text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/filing_bar.py" line="-16"/>
        <location line="+15"/>
        <source>Add to collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Choose one, or type a new one; “Thesis / Related” is a collection within another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>None</source>
        <comment>collection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/filter_bar.py" line="+48"/>
        <source>For all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Choices for all papers shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take or keep a field, or decide, for all papers shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/links/opening.py" line="+40"/>
        <source>Show code to complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+62"/>
        <source>None of the %Ln papers has a link.</source>
        <comment>This paper has no link.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Open %Ln addresses in the browser?</source>
        <comment>Open %Ln address in the browser?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Open all %Ln</source>
        <comment>Open all %Ln</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Open the first %Ln</source>
        <comment>Open the first %Ln</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>%Ln papers are selected. Select at most {most}.</source>
        <comment>%Ln paper is selected. Select at most {most}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%Ln of {papers} have no link.</source>
        <comment>%Ln of {papers} has no link.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/import_dialog/footer.py" line="-3"/>
        <source>Import all %Ln</source>
        <comment>Import all %Ln</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Storing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Stopping; what was not finished will not have been changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>Storing {done} of %Ln papers…</source>
        <comment>Storing {done} of %Ln paper…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/form_field.py" line="+59"/>
        <source>Use what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+27"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>✎ corrected by you; read: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{field}: use what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+112"/>
        <source>you set this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>leave empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>take new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>keep old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>keep {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/gone_list.py" line="+22"/>
        <source>Papers that the page lists no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/head.py" line="+12"/>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+21"/>
        <source>Recognised as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-12"/>
        <location line="+13"/>
        <source>Page captured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+48"/>
        <source>This text has no header with figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/instead.py" line="+31"/>
        <location filename="../../ui/import_dialog/source_pane.py" line="+143"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/import_dialog/source_pane.py" line="+1"/>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Paste a researcher’s profile page, or drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/leaving.py" line="+15"/>
        <source>Leave without importing? What you decided and corrected here will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/long_text.py" line="+48"/>
        <location filename="../../ui/import_dialog/source_edit.py" line="+56"/>
        <location filename="../../ui/import_dialog/source_pane.py" line="-5"/>
        <source>Source text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/page_strip.py" line="-33"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+27"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln left for you</source>
        <comment>%Ln left for you</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/pages.py" line="+99"/>
        <location filename="../../ui/import_dialog/source_edit.py" line="-6"/>
        <location line="+93"/>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/plan_model.py" line="+2"/>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Paper {number}: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/plan_table.py" line="+154"/>
        <source>Papers that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/planner.py" line="+105"/>
        <source>Deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/software/dialog.py" line="+51"/>
        <location filename="../../ui/code/software/files.py" line="+45"/>
        <location filename="../../ui/import_dialog/planner.py" line="+12"/>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Take %Ln values</source>
        <comment>Take %Ln value</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Take From {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What {name} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/problem_model.py" line="+116"/>
        <source>Line {line} · {severity}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>{problem} (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/problem_pane.py" line="+35"/>
        <source>Mend in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave its paper out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+66"/>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Choose a problem to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Do not ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+40"/>
        <location filename="../../ui/import_dialog/wording.py" line="-95"/>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/result_pane.py" line="+69"/>
        <source>This text was not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>There is no text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+105"/>
        <source>For the %Ln shown</source>
        <comment>For the one shown</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>For the %Ln selected</source>
        <comment>For the one selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/source_pane.py" line="-92"/>
        <source>This text is too long to edit here; all of it is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+101"/>
        <source>Paste a copied page here (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/storing.py" line="+107"/>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>{name} holds %Ln pages.</source>
        <comment>{name} holds %Ln page.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it; each is then by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>{name} was not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it by itself, and choose its format by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/wording.py" line="-42"/>
        <source>Select the whole page in the browser (Ctrl+A), copy it (Ctrl+C) and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What can be read: {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+35"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New</source>
        <comment>papers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_menu.py" line="-1"/>
        <source>Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy Clone Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Edit Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Note How I Ran It…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open in Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Update Clone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Open in Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/wording.py" line="+1"/>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_menu.py" line="+4"/>
        <source>Remove Clone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forget Clone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/wording.py" line="+1"/>
        <location line="+21"/>
        <location line="+24"/>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-44"/>
        <source>Your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+13"/>
        <source>Same as one here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Restore · update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/collecting/trash_strip.py" line="+21"/>
        <source>These papers count nowhere, and are found here alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../ui/import_dialog/wording.py" line="+0"/>
        <location filename="../../ui/settings_dialog/restoring.py" line="+54"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/import_dialog/wording.py" line="+5"/>
        <source>New · year assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <location line="+16"/>
        <source>Update %Ln fields</source>
        <comment>Update %Ln field</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Code badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%Ln fields differ, kept</source>
        <comment>%Ln field differs, kept</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Update it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Merge: it is that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>add %Ln</source>
        <comment>add %Ln</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>update %Ln</source>
        <comment>update %Ln</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>restore %Ln</source>
        <comment>restore %Ln</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>record the page’s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln papers are left out until you choose</source>
        <comment>%Ln paper is left out until you choose</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln dates assumed</source>
        <comment>%Ln date assumed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>h-index {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Novelty {figure} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/metrics_panel/texts.py" line="-81"/>
        <source>AI score {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>i10-index {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln papers read</source>
        <comment>%Ln paper read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln of {listed} listed papers read</source>
        <comment>%Ln of {listed} listed papers read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Captured before on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>{moves} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../../ui/metrics_pane/page_section.py" line="+0"/>
        <location filename="../../ui/metrics_panel/texts.py" line="+39"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+4"/>
        <source>h-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/metrics_panel/texts.py" line="-67"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+2"/>
        <source>i10-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/plots/ages.py" line="-51"/>
        <location filename="../../ui/plots/by_year.py" line="-204"/>
        <location filename="../../ui/plots/compare.py" line="+33"/>
        <source>papers</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>novelty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/metrics_pane/explaining.py" line="+0"/>
        <location filename="../../ui/widgets/field_texts.py" line="-58"/>
        <source>AI score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Note</source>
        <comment>about a line of the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>{title} – was number {number}; kept, and marked as no longer on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln sources imported: {added} added, {updated} updated.</source>
        <comment>%Ln source imported: {added} added, {updated} updated.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln of {name}</source>
        <comment>%Ln of {name}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left for you: {papers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not imported: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lines {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{lines} · year assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files/import_starter.py" line="+48"/>
        <source>There is no text or file on the clipboard. Copy a profile page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/key_list.py" line="+33"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the list of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In “Find Anything”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In “Code to complete”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In “What If”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Take back the edit; then clear the search; then go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open the menu of what has the keyboard; Shift+F10 does so too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Import what was copied; make a paper of a DOI, arXiv id or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Select all papers of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+62"/>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-61"/>
        <source>Go to the paper that begins so, in the column that the list is sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Toggle one of the first nine tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+71"/>
        <source>0 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-71"/>
        <source>In the Citations column: type a count</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-54"/>
        <source>While editing a count: store it and edit the row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+26"/>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Go from cell to cell, of which F2 edits the one with the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt+Up, Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In a collection’s own order: move the papers selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shift+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On a header: sort by it where the first column is equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <location line="+35"/>
        <location line="+7"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-67"/>
        <source>Scroll the abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go to what was found; in a field’s value or an empty box: to proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Choose among proposals, as Ctrl+Space; Tab or Enter takes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+35"/>
        <location line="+25"/>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-60"/>
        <source>Among the proposals: forget a recent search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Before what is typed: actions alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before what is typed: tags alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before what is typed: researchers and authors alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do it, or go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Close and open a heading or a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to the papers; on a tag: show its papers alone, or take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On a tag: add it to those that narrow the list, or take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Add the address, and go to the next paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to another paper, with the keyboard in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Store the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+12"/>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Store a field of several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Store the field, and go to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ctrl+B, Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In a note: bold, italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On a note: edit it, as Enter does; on a file: rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On a note: delete it; on a file: remove it from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On a file: open it; on a step of the history: what can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Open what is selected in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the papers of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy addresses; copy clone commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by what is typed, as Ctrl+F does; Esc takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-21"/>
        <location line="+27"/>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go from figure to figure; Home and End to the first and the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pin the figure to the cards, or take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Type another count; Enter goes on with the row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave the papers selected out, or count them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take back what is supposed of the papers selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Find papers of the set; Esc takes the search back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/key_sheet.py" line="+38"/>
        <location line="+33"/>
        <location line="+4"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-33"/>
        <source>No key matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+1"/>
        <source>Find a key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history/library_history.py" line="+59"/>
        <source>No paper that this step touched is in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/links.py" line="+63"/>
        <location line="+34"/>
        <source>No program on this computer opened {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Copy the address into a browser, or choose a default browser in the settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Opened {address} in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The file {path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/clone_opening.py" line="+62"/>
        <location filename="../../ui/code/clones/making.py" line="+129"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Opened {path} in {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>{program} could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another program in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../../ui/links.py" line="+1"/>
        <location line="+24"/>
        <source>It may have been moved or deleted, or its disk is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/links.py" line="-22"/>
        <source>{name} is a program, which Refshelf does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show its folder, and look at it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose a program for such files in the settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Opened {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/clone_opening.py" line="-1"/>
        <location filename="../../ui/links.py" line="+15"/>
        <source>The folder {path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/links.py" line="+14"/>
        <source>No program on this computer showed the folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open it in a file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/row_texts.py" line="+52"/>
        <source>{figure}: being counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No paper here says what this figure needs: unknown, and not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Rests on all %Ln papers.</source>
        <comment>Rests on the one paper.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rests on {known} of {papers} papers: what is missing can only raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rests on {known} of {papers} papers: what is missing can only lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rests on {known} of {papers} papers: what is missing can move it between these bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rests on {known} of {papers} papers, and is the figure of these alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>{figure}: {value}, {coverage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../../ui/metrics_pane/set_texts.py" line="+42"/>
        <source>{figure}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../ui/metrics_panel/texts.py" line="-60"/>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/metrics_panel/texts.py" line="+0"/>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../../ui/metrics_pane/set_texts.py" line="+22"/>
        <source>{known} of {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/card.py" line="+171"/>
        <source>{title}: page {page}, here {here}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/page_section.py" line="-25"/>
        <source>Stated over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Page and Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/body.py" line="-3"/>
        <location filename="../../ui/metrics_pane/page_section.py" line="+10"/>
        <location filename="../../ui/metrics_panel/card.py" line="+74"/>
        <source>Page</source>
        <comment>what a researcher&apos;s page states</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/page_section.py" line="+1"/>
        <location filename="../../ui/metrics_panel/card.py" line="+0"/>
        <source>Here</source>
        <comment>from the papers here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/wording.py" line="+6"/>
        <location filename="../../ui/widgets/figure_texts.py" line="-105"/>
        <source>at least {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/texts.py" line="+67"/>
        <source>Add counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>h = {h} needs %Ln papers; this page lists {listed}</source>
        <comment>h = {h} needs %Ln paper; this page lists {listed}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>novelty {figure} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The page of {name} ({day}) also states: {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The page of {day} also states: {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>{figure} {after}, was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The largest h such that h papers have at least h citations each (Hirsch 2005).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Counts that are missing can only raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/metrics_pane/set_texts.py" line="-92"/>
        <source>counts from %Ln sources, {first}</source>
        <comment>counts from %Ln source, {first}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>counts from %Ln sources, {first} to {last}</source>
        <comment>counts from %Ln source, {first} to {last}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>{source}: %Ln papers, {first} to {last}</source>
        <comment>{source}: %Ln paper, {first} to {last}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>source unknown: %Ln papers</source>
        <comment>source unknown: %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/texts.py" line="+15"/>
        <source>no counts yet · Add counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare/notice_texts.py" line="+35"/>
        <source>no papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>no counts for %Ln papers</source>
        <comment>no count for %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/metrics_panel/texts.py" line="+2"/>
        <source>counts for all %Ln</source>
        <comment>counts for all %Ln</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/compare/notice_texts.py" line="+12"/>
        <source>unknown sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>from %Ln sources</source>
        <comment>from %Ln source</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>from {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>from {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>own entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../ui/plots/wording.py" line="+12"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/set_texts.py" line="-26"/>
        <source>counts of unknown source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>{sources}; %Ln of unknown source</source>
        <comment>{sources}; %Ln of unknown source</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+36"/>
        <source>No paper here has a citation count yet: type some in the Citations column, or import a page that states them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>All %Ln author lists are cut short, so these are bounds, or unknown.</source>
        <comment>The author list is cut short, so these are bounds, or unknown.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>{cut} of %Ln author lists are cut short, so these are bounds.</source>
        <comment>{cut} of %Ln author list is cut short, so these are bounds.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_rows.py" line="+51"/>
        <source>How many different repositories the papers link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/set_texts.py" line="+32"/>
        <source>As the page states it of single papers; its method is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>{figure}: {value}, of {coverage} papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/metrics_panel/texts.py" line="+1"/>
        <source>counts for {known} of %Ln · Add</source>
        <comment>counts for {known} of %Ln · Add</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>{known} of {papers} · Add</source>
        <comment>papers with a count, and the way to add more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>all %Ln papers have a count</source>
        <comment>all %Ln papers have a count</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>{known} of %Ln papers have a count</source>
        <comment>{known} of %Ln paper has a count</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The sum of the citation counts that are known. Papers without a count are left out, not taken as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The papers that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>states {stated}, lists {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>all that the page lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the page lists {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The page lists {listed} papers; %Ln are shown here.</source>
        <comment>The page lists {listed} papers; %Ln is shown here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <location filename="../../ui/repositories/texts.py" line="+19"/>
        <location line="+7"/>
        <source>%Ln repositories</source>
        <comment>%Ln repository</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln badges</source>
        <comment>%Ln badge</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln badges, no link</source>
        <comment>%Ln badge, no link</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Papers that link a repository. A badge without a link counts for the page, and not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../../ui/plots/by_year.py" line="+26"/>
        <location filename="../../ui/sidebar/entries.py" line="-3"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+97"/>
        <source>With code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/papers/new_paper_dialog.py" line="-8"/>
        <source>DOI, arXiv id or add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A&amp;uthors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2023-08-21, Aug 2023 or 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+73"/>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-43"/>
        <source>This is no identifier, and so it was taken for the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+42"/>
        <source>You have this paper already: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>An identifier or a title is enough; the rest can come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notices.py" line="+105"/>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history/step_wording.py" line="+30"/>
        <location filename="../../ui/notices.py" line="+102"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/notices.py" line="+36"/>
        <source>Something went wrong in Refshelf. This is a fault of the program, not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The details are kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/papers/paper_marks.py" line="+40"/>
        <source>Setting the status of %Ln papers</source>
        <comment>Setting the status of %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Rating %Ln papers</source>
        <comment>Rating %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/papers/paper_opener.py" line="+48"/>
        <source>This paper has no file, no DOI, no arXiv number, no address and no code to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/links/opening.py" line="-93"/>
        <source>This paper has no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/link_texts.py" line="-11"/>
        <location filename="../../ui/paper_table/cell_texts.py" line="-43"/>
        <source>The page says there is code, but gives no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper_table/actions.py" line="-30"/>
        <source>Copied %Ln papers as a table</source>
        <comment>Copied %Ln paper as a table</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>There is no tag {number} yet. In the Citations column, digits begin a count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>Moving %Ln papers</source>
        <comment>Moving %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/cell_texts.py" line="+5"/>
        <source>{place} of {all}: {title}. {authors}, {date}, {citations}, {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/what_if/paper_model.py" line="+29"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare/table_model.py" line="+114"/>
        <source>of a researcher alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>{label} of {name}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../../ui/paper_table/cell_texts.py" line="+14"/>
        <location filename="../../ui/what_if/figure_model.py" line="+139"/>
        <location filename="../../ui/what_if/paper_model.py" line="+13"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/cell_texts.py" line="-25"/>
        <source>Open the code on {host} in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>%Ln stars</source>
        <comment>%Ln star</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <location filename="../../ui/what_if/paper_model.py" line="-4"/>
        <source>citations unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>code linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>said to have code, without a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/column_menus.py" line="+75"/>
        <source>Sort Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sort Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Then by This Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Move {column} Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move {column} Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fit {column} to What Is Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../ui/repositories/widths.py" line="+119"/>
        <source>Make {column} Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/repositories/widths.py" line="+1"/>
        <source>Make {column} Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <location filename="../../ui/repositories/widths.py" line="+1"/>
        <source>Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/columns.py" line="-8"/>
        <source>#</source>
        <comment>header of the column with a paper&apos;s place on the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Place on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/header.py" line="+35"/>
        <location filename="../../ui/repositories/table.py" line="+248"/>
        <location filename="../../ui/window/tool_bar.py" line="-11"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/id_source.py" line="+102"/>
        <source>Listing papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/model.py" line="+288"/>
        <location filename="../../ui/what_if/needs_model.py" line="+57"/>
        <location filename="../../ui/what_if/paper_delegate.py" line="+97"/>
        <source>This paper could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/ordering.py" line="-27"/>
        <source>Nothing More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+25"/>
        <source>&amp;Group of Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Place in the Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/paper_table/sorting.py" line="+52"/>
        <source>{column}, sorted descending, second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{column}, sorted ascending, second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <location filename="../../ui/repositories/columns.py" line="+20"/>
        <source>{column}, sorted descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../../ui/repositories/columns.py" line="+0"/>
        <source>{column}, sorted ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress_bar.py" line="+17"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/rescue_dialog.py" line="+32"/>
        <source>This is the backup of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The damaged file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Open the Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+23"/>
        <source>Its newest good backup was made on {moment}, with %Ln papers. It can be opened in place of the damaged file, which is kept beside it. What was changed after the backup is not in it.</source>
        <comment>Its newest good backup was made on {moment}, with %Ln paper. It can be opened in place of the damaged file, which is kept beside it. What was changed after the backup is not in it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It has no backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None of its backups can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was changed: keep a copy of the file, and look for a copy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/search/search_box.py" line="+1"/>
        <source>Search titles, authors, abstracts, notes and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words, “phrases”, author:qian year:2024- has:code, -word, OR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/search/search_note.py" line="-44"/>
        <source>Make a paper from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+38"/>
        <source>{here} here · {all} in All papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../ui/window/status_line.py" line="+1"/>
        <source>No papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>saved as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/search/search_pasting.py" line="-2"/>
        <source>Import what you pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%Ln lines</source>
        <comment>%Ln line</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You pasted {lines}: a page rather than a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare/facts.py" line="+100"/>
        <location filename="../../ui/metrics_pane/facts.py" line="+124"/>
        <location filename="../../ui/metrics_panel/live.py" line="+205"/>
        <location filename="../../ui/plots/reading.py" line="+102"/>
        <location filename="../../ui/search/search_report.py" line="+101"/>
        <location filename="../../ui/window/page_choice.py" line="+72"/>
        <source>Counting papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/search/search_saving.py" line="-2"/>
        <source>Name of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Save this search as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Type what to search for, then save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Saved already, as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Saved. It stands in the sidebar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“{name}” searches for this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/backup_page.py" line="-42"/>
        <location line="+82"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-78"/>
        <source>&amp;Back Up Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/settings_dialog/library_page.py" line="+79"/>
        <source>Show the &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Looking for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>Backed up %Ln papers</source>
        <comment>Backed up %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A backup is made on each day on which the library changed, and before anything that could harm it. Of the daily ones the newest seven are kept; those that you make stay until you remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/set_texts.py" line="+9"/>
        <location filename="../../ui/settings_dialog/backup_page.py" line="+1"/>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/backup_page.py" line="+1"/>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>before a backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>before a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/dialog.py" line="+56"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/key_page.py" line="+26"/>
        <source>For new papers; the keys that papers have stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Copied by Ctrl+Shift+C, and by the button Cite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy a&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Citation keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Add {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Reference line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>BibTeX entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>first author’s family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>last two digits of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>first telling word of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>first three telling words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>first telling word of the venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{part}, capitalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings_dialog/library_page.py" line="-63"/>
        <source>%Ln steps can be undone now</source>
        <comment>%Ln step can be undone now</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{steps}, kept in {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open Another Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Libraries (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>New Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Libraries (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/card.py" line="+103"/>
        <location filename="../../ui/settings_dialog/library_page.py" line="+5"/>
        <source>{path} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/library_page.py" line="+1"/>
        <source>Choose a new name, or open that library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Another library cannot be shown just now: {work}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until it is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Open Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Another library is shown in place of this one, now and at each start; this one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Beyond it the oldest steps can be undone no more; 0 keeps the newest alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Kept for undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>With it belong the folders {files} and {backups} beside it. To move it, quit, and move all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/looks_page.py" line="+18"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-3"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/wording.py" line="-28"/>
        <source>{measure}, logarithmic</source>
        <comment>of an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/row_texts.py" line="+3"/>
        <location filename="../../ui/metrics_pane/set_texts.py" line="-19"/>
        <location filename="../../ui/plots/wording.py" line="+21"/>
        <location filename="../../ui/settings_dialog/looks_page.py" line="+1"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/plots/wording.py" line="+19"/>
        <source>%Ln papers without a date are left out.</source>
        <comment>%Ln paper without a date is left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln papers without a citation count are left out.</source>
        <comment>%Ln paper without a citation count is left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln papers of other years are too far off to be drawn; the table has them.</source>
        <comment>%Ln paper of another year is too far off to be drawn; the table has it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There are no papers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No paper here has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No paper here has a citation count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/looks_page.py" line="+1"/>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Co&amp;ntrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Also with Ctrl++, Ctrl+- and Ctrl+0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reduced: nothing moves for its own sake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/restoring.py" line="-10"/>
        <source>Comparing with the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Go back to the backup of {moment}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Restoring a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The backup is restored. What was there before is a backup now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%Ln papers that it lacks go.</source>
        <comment>%Ln paper that it lacks goes.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln papers come back.</source>
        <comment>%Ln paper comes back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln papers become as they were then.</source>
        <comment>%Ln paper becomes as it was then.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln changes made since are taken back.</source>
        <comment>%Ln change made since is taken back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A backup of what there is now is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/counts.py" line="+143"/>
        <source>Counting the sidebar&apos;s papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/entries.py" line="-36"/>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+31"/>
        <source>All papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Latest import · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Recently added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Code to complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/model.py" line="-1"/>
        <source>{name}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{name}, {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/name_editor.py" line="+42"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Name of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/tag_pane.py" line="+1"/>
        <source>Take off the tags that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/sidebar/tree.py" line="+66"/>
        <source>Library, researchers, collections and saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/single_window.py" line="+66"/>
        <source>Refshelf has this library open already, but its window does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait for it to come back, or end it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/repositories/texts.py" line="-88"/>
        <source>Show the papers that link it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>{name} on {host}, {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{place} of {count}</source>
        <comment>the place of a row in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>no upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>no branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The clone is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cloned by Refshelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>{shown} of %Ln repositories</source>
        <comment>{shown} of %Ln repository</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <location filename="../../ui/window/status_line.py" line="-4"/>
        <source>{selected} of %Ln selected</source>
        <comment>{selected} of %Ln selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>missing</source>
        <comment>the folder of a clone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>not cloned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/window/status_line.py" line="+27"/>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history/step_wording.py" line="-3"/>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo colouring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo colouring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo filling in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo filling in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo locating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo locating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Undo renaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo renaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo parting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo parting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Redo update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history/steps_back.py" line="+41"/>
        <source>Taking back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/looks/tag_colours.py" line="+40"/>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/value_completion.py" line="+194"/>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/collecting/search_actions.py" line="+1"/>
        <source>Edit the Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Delete Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/collecting/wiring.py" line="+70"/>
        <source>Empty Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/head.py" line="+46"/>
        <source>Figures of these papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Back to the paper (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Back to the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/cards.py" line="+97"/>
        <source>More figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/count_history.py" line="+39"/>
        <source>Counts of citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>Show %Ln counts</source>
        <comment>Show %Ln count</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_texts.py" line="-189"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Authorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+93"/>
        <source>at most {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-12"/>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln years</source>
        <comment>%Ln year</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>{figure} of those known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>{known} of %Ln papers</source>
        <comment>{known} of %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+35"/>
        <source>{number} pp</source>
        <comment>percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>dates for {known} of {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>known for {known} of {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/texts.py" line="-44"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+1"/>
        <source>counts for {known} of {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_texts.py" line="+23"/>
        <source>Years active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Papers per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_copying.py" line="+51"/>
        <location line="+1"/>
        <source>Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/copying.py" line="+48"/>
        <source>As stated by the page, method unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/repositories/page.py" line="+29"/>
        <source>Filter repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by host, owner or name, or type “cloned”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+84"/>
        <source>Sorted by: {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+30"/>
        <location filename="../../ui/repositories/pane.py" line="+67"/>
        <location filename="../../ui/repositories/table.py" line="-178"/>
        <location filename="../../ui/sidebar/entries.py" line="-3"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+2"/>
        <source>Repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Choose a column to sort by; the same again turns the order round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/copying.py" line="+2"/>
        <location filename="../../ui/metrics_pane/set_texts.py" line="-9"/>
        <source>Novelty, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/metrics_pane/set_texts.py" line="+0"/>
        <source>AI score, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_copying.py" line="+34"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare/table_model.py" line="-38"/>
        <location filename="../../ui/widgets/figure_copying.py" line="+1"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_copying.py" line="+1"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rests on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_texts.py" line="+2"/>
        <source>Citations per paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Median citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Citations per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/texts.py" line="-103"/>
        <location filename="../../ui/widgets/figure_texts.py" line="+2"/>
        <source>g-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_texts.py" line="-26"/>
        <source>dates for all {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>known for all {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>counts for all {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+25"/>
        <source>i100-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>m-quotient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>e-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>h-index of years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Contemporary h-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Age-weighted citation rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>AW-index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uncited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hI,norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fractional papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fractional citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>h-index as first author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>h-index as last author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/figure_row.py" line="+115"/>
        <source>Always on the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take off the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pin to the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+55"/>
        <source>On the cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/following.py" line="+70"/>
        <location filename="../../ui/what_if/opening.py" line="+48"/>
        <source>Papers in the trash count in no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There are no papers here, and so no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/metrics_pane/people.py" line="+58"/>
        <source>{name}: %Ln papers</source>
        <comment>{name}: %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+99"/>
        <source>Co-authors by number of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="-33"/>
        <source>and %Ln more · Show all</source>
        <comment>and %Ln more · Show all</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Authors by number of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No co-author is named on these papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No author is named on these papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/body.py" line="-45"/>
        <location line="+47"/>
        <source>Co-authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/people.py" line="+5"/>
        <source>Being counted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Lists cut short in {cut} of %Ln papers: there are more.</source>
        <comment>Lists cut short in {cut} of %Ln paper: there are more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/scopes.py" line="+94"/>
        <source>{view}, found by “{search}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>{view}, %Ln papers selected</source>
        <comment>{view}, %Ln paper selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Found by the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Selected ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All papers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_pane/year_window.py" line="+27"/>
        <source>First year of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last year of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>papers of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>to</source>
        <comment>between two years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/metrics_panel/pinned_texts.py" line="+59"/>
        <source>{coverage} papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare/chosen_sets.py" line="+46"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose researchers or collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+40"/>
        <location filename="../../ui/compare/window.py" line="-2"/>
        <location line="+39"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A researcher or a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Enter chooses or takes back, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Compare {name} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare/table.py" line="+45"/>
        <source>Figures side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/what_if/figure_list.py" line="+40"/>
        <source>Figures before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/what_if/figure_model.py" line="-18"/>
        <source>{label}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{label}: {after}, without the sandbox {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/what_if/needs_model.py" line="+6"/>
        <source>lacks %Ln</source>
        <comment>lacks %Ln</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/what_if/needs_pane.py" line="+45"/>
        <source>Give them that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+63"/>
        <source>The h-index that is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The papers nearest to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>What does h = {h} need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/what_if/needs_texts.py" line="+14"/>
        <source>{have}: h = {h} is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>{have}; %Ln more are needed.</source>
        <comment>{have}; %Ln more is needed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Besides, %Ln papers more are needed.</source>
        <comment>Besides, %Ln paper more is needed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%Ln papers without a count could be enough.</source>
        <comment>%Ln paper without a count could be enough.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln papers without a count could do a part of it.</source>
        <comment>%Ln paper without a count could do a part of it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%Ln citations or more</source>
        <comment>%Ln citation or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No paper has {citations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln papers have {citations}</source>
        <comment>%Ln paper has {citations}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>The nearest lacks %Ln citations.</source>
        <comment>The nearest lacks %Ln citation.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The {papers} nearest lack %Ln citations together.</source>
        <comment>The {papers} nearest lack %Ln citation together.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/what_if/paper_list.py" line="+39"/>
        <source>Papers of the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/what_if/paper_menu.py" line="+29"/>
        <source>Change the Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Count Them Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Leave Them Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/what_if/paper_model.py" line="-41"/>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/ages.py" line="-122"/>
        <source>No paper here has both a date and a citation count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>years since publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+51"/>
        <source>{year}, %Ln years ago</source>
        <comment>{year}, %Ln year ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>{low} to {high} citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>{papers} from {years}; the most cited, of {year}, has {citations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <location filename="../../ui/plots/by_year.py" line="+201"/>
        <location filename="../../ui/plots/compare.py" line="+98"/>
        <location filename="../../ui/what_if/paper_model.py" line="+2"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Years since</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%Ln papers without a date or a count are left out.</source>
        <comment>%Ln paper without a date or a count is left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Citations by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/what_if/paper_model.py" line="+26"/>
        <location line="+8"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-8"/>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>{place} of {all}: {title}, {citations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>{count} citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>{said}, in the library {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/what_if/set_reader.py" line="+50"/>
        <source>Reading the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/what_if/window.py" line="-74"/>
        <source>Take all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+49"/>
        <source>No paper of this set has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no paper in this set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%Ln counts changed</source>
        <comment>%Ln count changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln papers left out</source>
        <comment>%Ln paper left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Type a count · Space leaves a paper out · Del takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+75"/>
        <location line="+31"/>
        <source>What if – {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-29"/>
        <location line="+1"/>
        <source>Find papers of this set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>A sandbox: nothing here changes the library, and closing forgets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/by_year.py" line="-238"/>
        <location filename="../../ui/plots/compare.py" line="-122"/>
        <source>Papers by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>{papers} from {years}, most of them in {year} ({most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../ui/plots/compare.py" line="+9"/>
        <source>Citations by year of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>{papers} of papers from {years}, most of those of {year} ({most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Share with code by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>papers with code, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>with code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>{some} of {papers} from {years} link code, {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>year of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%Ln other subjects</source>
        <comment>%Ln other subject</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>subject unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+90"/>
        <source>{year}, {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../ui/plots/compare.py" line="+103"/>
        <location filename="../../ui/plots/stated.py" line="+99"/>
        <source>{name}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>{some} of {papers} link code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/card.py" line="-181"/>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Save, copy, show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Enlarge: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save Data as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copy Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show as Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Vector graphics (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Images (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/compare.py" line="-88"/>
        <source>Citation curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <location filename="../../ui/plots/curve.py" line="-95"/>
        <source>as many citations as papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>{name}: h is {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <location filename="../../ui/plots/curve.py" line="-11"/>
        <source>papers, the most cited first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+70"/>
        <source>{what} in all: {totals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <location filename="../../ui/plots/curve.py" line="+60"/>
        <source>Paper {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/curve.py" line="-54"/>
        <source>citations of each paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>mean of the most cited so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+35"/>
        <source>h = {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+35"/>
        <source>h ≥ {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-32"/>
        <source>g = {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>g ≥ {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the {rank} most cited have {mean} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln citations each</source>
        <comment>%Ln citation each</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Papers {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>{figure}: %Ln papers have at least {h} citations each</source>
        <comment>{figure}: %Ln paper has at least {h} citation</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>{papers} with counts from {most} down to {least}; h is {h} and g is {g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>From rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mean up to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Citation curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/saving.py" line="+106"/>
        <source>The file {name} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/card.py" line="+12"/>
        <location filename="../../ui/plots/saving.py" line="+1"/>
        <source>Choose another folder or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/stated.py" line="-77"/>
        <source>Stated h-index over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>h-index as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Stated citations over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>citations as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+37"/>
        <source>No page that was captured states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pages of one day alone are known so far; a page that is captured on another day makes a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>day of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>From {before} on {first} to {after} on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/plots/plot_column.py" line="+103"/>
        <source>Counting papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Not drawn: {plots}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare/overlays.py" line="+24"/>
        <source>Plots of the sets that are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/figure_texts.py" line="-193"/>
        <source>h-index of {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/links/strange_address.py" line="+34"/>
        <source>Do not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Strange Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Look at this address before you open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/links/warning_texts.py" line="+28"/>
        <source>It leads to {host}. What stands before the @ is no host, only a name: {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{host} is no name that a host can have: programs read it in different ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{host} has letters beyond a to z. The browser asks for {sent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{sent} stands for letters beyond a to z. It reads {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{host} looks like {known}, and is another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{host} is not {known}. Whose a host is stands at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A number stands in the place of a name: {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It asks for port {host}, which pages of the web seldom have.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>{scripts} and {last}</source>
        <comment>of scripts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“{label}” mixes letters that are {scripts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Latin</source>
        <comment>a script</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/links/address_editor.py" line="+23"/>
        <source>Paste or type an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/links/complete_strip.py" line="+56"/>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Code of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln papers left</source>
        <comment>%Ln paper left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Address of the code of the selected paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Paste the address of the code of the selected paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/links/completing.py" line="+78"/>
        <source>Kept, but it is no repository: the link to the code is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+89"/>
        <source>Search {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Copied {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/links/understanding.py" line="+41"/>
        <source>Not an address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Several addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../ui/repositories/columns.py" line="-21"/>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{what} {name} on {host}</source>
        <comment>of a repository</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A page with code, no repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A page with a model, no repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A page with data, no repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A demo, no repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A homepage, no repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A gist, no repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The page of an organisation, no repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/code_row.py" line="-17"/>
        <source>Code: add a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Add a link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add its link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>Show %Ln more links</source>
        <comment>Show %Ln more link</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_block.py" line="+92"/>
        <source>What can be done with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/common_code.py" line="-28"/>
        <location filename="../../ui/detail_pane/link_block.py" line="+7"/>
        <source>Show all papers that link {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_block.py" line="+61"/>
        <source>Show All Its Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/address_editing.py" line="+49"/>
        <source>Address of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_block.py" line="+94"/>
        <source>Open folder: {clone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/run_note.py" line="+60"/>
        <source>7 to 40 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Commit of {name} that was run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+116"/>
        <source>How I ran {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Commit that was run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How I ran it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-119"/>
        <source>read at {commit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Use the clone’s commit, {commit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/code_actions.py" line="+89"/>
        <source>Nothing that is chosen has code with which that can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>All %Ln repositories</source>
        <comment>All %Ln</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/code/links/command_copying.py" line="+38"/>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/finding.py" line="+79"/>
        <source>A Folder That Holds Clones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Looking for clones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/keeping.py" line="+62"/>
        <source>Looking at clones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/making.py" line="-48"/>
        <source>{name} is being cloned already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{name} is cloned already, in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+31"/>
        <location filename="../../ui/code/clones/switching.py" line="+40"/>
        <location filename="../../ui/code/clones/updating.py" line="+61"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Clones go into {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>cloning</source>
        <comment>what is being done to a clone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cloning {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <location filename="../../ui/code/clones/removing.py" line="+15"/>
        <location filename="../../ui/code/clones/switching.py" line="+6"/>
        <location filename="../../ui/code/clones/updating.py" line="+8"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/news.py" line="+23"/>
        <source>%Ln clones</source>
        <comment>%Ln clone</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>{names} and %Ln more</source>
        <comment>{names} and %Ln more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/clones/scan_texts.py" line="+23"/>
        <source>Found %Ln clones: {names}.</source>
        <comment>Found %Ln clone: {names}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>No clone of a repository of the library is in the %Ln folders looked at.</source>
        <comment>No clone of a repository of the library is in the folder looked at.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No other clone was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln have moved.</source>
        <comment>%Ln has moved.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln were known.</source>
        <comment>%Ln was known.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln are gone: {names}.</source>
        <comment>%Ln is gone: {names}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln others are of no repository of the library.</source>
        <comment>%Ln other is of no repository of the library.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Of %Ln no more is known: {reason}</source>
        <comment>Of %Ln no more is known: {reason}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln folders could not be looked into.</source>
        <comment>%Ln folder could not be looked into.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/clones/together.py" line="+63"/>
        <source>Cloned %Ln repositories.</source>
        <comment>Cloned %Ln repository.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Could not clone {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Cloning {name} was cancelled; nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln were cancelled; nothing of them was kept.</source>
        <comment>%Ln was cancelled.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Cloned {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{name} was cloned before, into {path}: that clone was taken over and updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What it has checked out stays, since work of yours is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is empty: its host has no commit of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has no “{ref}” any more; its default branch was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln large files were left out; git lfs pull fetches them.</source>
        <comment>%Ln large file was left out; git lfs pull fetches it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Files differ only in the case of their names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/clones/unsaved_texts.py" line="+1"/>
        <source>%Ln new files or folders</source>
        <comment>%Ln new file or folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln commits that no host has</source>
        <comment>%Ln commit that no host has</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln stashes</source>
        <comment>%Ln stash</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln other folders that need this one</source>
        <comment>%Ln other folder that needs this one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%Ln files or folders that git ignores are in it too: {names}.</source>
        <comment>%Ln file or folder that git ignores is in it too: {names}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/update_news.py" line="+28"/>
        <source>Could not update {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>Updated {name}: %Ln commits came in.</source>
        <comment>Updated {name}: %Ln commit came in.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>{name} is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{name} has no commits yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetched {name}; its files stay, since a tag or commit is checked out and no branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetched {name}; its files stay, since {branch} follows no other branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fetched {name}; its files stay, since {upstream} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetched {name}; its files stay, since {branch} has commits of its own. Merge {upstream} yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fetched {name}; its files stay, since you changed {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Updated {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln were up to date.</source>
        <comment>%Ln was up to date.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Work of yours, or no branch to follow, kept {names} as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/updating.py" line="-30"/>
        <source>There is no clone to update: Refshelf updates those that it made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>updating</source>
        <comment>what is being done to a clone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updating {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The update was cancelled; the clones are as they were, or up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/code_page.py" line="+6"/>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Folder for Clones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Looking for git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>{version}, at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Each clone has a folder of its own in it. Those that are there stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Clones go into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-4"/>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Clones that you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Opened with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/program_choice.py" line="+41"/>
        <source>{program}: command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>None was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+55"/>
        <source>A command line; {mark} stands for the folder. It is never given to a shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings_dialog/watched_folders.py" line="+33"/>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Scan Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No folder is watched: add the one in which you keep clones, and they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not looked through yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Folders that are watched for clones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/window/closing.py" line="+47"/>
        <source>Cancel what is under way, and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing half-made is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/window/task_line.py" line="+59"/>
        <source>%Ln more…</source>
        <comment>%Ln more…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln more under way</source>
        <comment>%Ln more under way</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Cancel: {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/repositories/clone_section.py" line="-44"/>
        <source>Clone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Not cloned on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/repositories/columns.py" line="+3"/>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/repositories/columns.py" line="+1"/>
        <source>Last commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../ui/repositories/columns.py" line="+1"/>
        <source>Upstream</source>
        <comment>how far a clone is behind or ahead of where it came from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/repositories/columns.py" line="-6"/>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cloned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/repositories/copying.py" line="+18"/>
        <source>Copied %Ln addresses.</source>
        <comment>Copied the address.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/links/command_copying.py" line="+1"/>
        <source>Copied %Ln clone commands.</source>
        <comment>Copied the clone command.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln cannot be cloned.</source>
        <comment>%Ln cannot be cloned.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/repositories/menu.py" line="+37"/>
        <source>Open %Ln in the Browser</source>
        <comment>Open in the Browser</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Show Their Papers</source>
        <comment>Show Its Papers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Copy Addresses</source>
        <comment>Copy Address</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Copy Clone Commands</source>
        <comment>Copy Clone Command</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sort By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/detail_pane/link_menu.py" line="-32"/>
        <location filename="../../ui/repositories/menu.py" line="+9"/>
        <source>Clone</source>
        <comment>a verb, on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/repositories/menu.py" line="+1"/>
        <source>Update</source>
        <comment>a clone, on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Folder</source>
        <comment>opens the folder of a clone, on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Terminal</source>
        <comment>opens a clone there, on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Editor</source>
        <comment>opens a clone there, on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove…</source>
        <comment>a clone, on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/repositories/nothing.py" line="+32"/>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go to the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No repository fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words are looked for in host, owner and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No paper links a repository yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Select a paper and add the address of its code in the row Code of its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Complete the code of %Ln papers</source>
        <comment>Complete the code of %Ln paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/repositories/pane.py" line="-14"/>
        <location line="+24"/>
        <source>Show them in the list</source>
        <comment>Show it in the list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-9"/>
        <source>%Ln repositories selected</source>
        <comment>%Ln repository selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln cloned</source>
        <comment>%Ln cloned</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none cloned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>linked %Ln times</source>
        <comment>linked once</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>and %Ln more</source>
        <comment>and %Ln more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="-80"/>
        <source>Select a repository to see its papers and its clone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/repositories/reading.py" line="+72"/>
        <source>Reading the repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/repositories/rows.py" line="+62"/>
        <source>cloned</source>
        <comment>typed to find repositories of which there is a clone; one word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/links/link_choice.py" line="+37"/>
        <source>{traits}; strange address</source>
        <comment>of a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/switching.py" line="-2"/>
        <source>Nothing was switched; the clone is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Switching {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>switching</source>
        <comment>what is being done to a clone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>{name} has {branch} checked out; the paper names {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>{name} has {branch} checked out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{name} has {branch} checked out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{name} has no {ref} any more; {branch} stays checked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{branch} of {name} stays checked out, since you changed {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>{branch} of {name} stays checked out, since it has commits that are on no branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/software/files.py" line="-15"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>No clone of this paper&apos;s code has a CITATION.cff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Choose a CITATION.cff or a README</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Files beside software (*.cff README* *.md *.rst *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>{name} says nothing that the paper lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code/software/texts.py" line="+26"/>
        <source>The paper: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The software itself: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>version {version}</source>
        <comment>of software</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>license {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>{link}, linked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>As in the file: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Line {line}, column {column}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/chosen.py" line="+91"/>
        <source>%Ln papers are selected.</source>
        <comment>%Ln paper is selected.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Select at most %Ln papers.</source>
        <comment>Select at most %Ln paper.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/code/clones/at_work.py" line="+38"/>
        <source>waiting…</source>
        <comment>for its turn, of a clone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>{doing}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>{doing} {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Another step with {name} is under way; try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/repositories/view.py" line="+174"/>
        <source>Column Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code/repository_papers.py" line="+54"/>
        <source>%Ln repositories are too many for one search.</source>
        <comment>%Ln repository is too many for one search.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Select at most %Ln repositories.</source>
        <comment>Select at most %Ln repository.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
