sitegenSearch("pa2d6f99e-1",`!!!K!!	diagnostics/SG051/	SG051 link-fragment			A link leads to a fragment that its page does not have.
&"	diagnostics/SG051/	SG051 link-fragment	meaning	What it means	The page opens, but at its top, and the reader has to search for what the link promised. Fragments come from headings, from the declared ids of an entry's sections, from ids in raw HTML and, on the index of a catalogue, from its classes. A heading that is reworded gets a new fragment.
&#	diagnostics/SG051/	SG051 link-fragment	example	Example	The heading's fragment is #server-caches, in the plural: content/guide.md
`)
