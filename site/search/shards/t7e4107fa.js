sitegenSearch("t7e4107fa",`A footnote is never referenced.
A footnote is shown where a reference leads to it. One that no text refers to is left out of the page, and nobody reads it. The reference may be misspelt, or have gone with a sentence that you removed. A reference that stands only in a footnote which is left out does not count, nor does one in the text of a link.
The text says [^limit], the footnote [^limits]: content/guide.md
Spell both alike, or write the label where the text needs the footnote. If nothing needs it, remove it.`)
