sitegenSearch("p637c7d1f-2",`!!!i!!	diagnostics/SG120/	SG120 foreign-syntax			A paragraph begins with what another generator does not show.
&"	diagnostics/SG120/	SG120 foreign-syntax	meaning	What it means	The text comes from another generator, which reads this line as something else: a box between :::, a box or a tab of MkDocs behind !!!, ??? or ===, a file that --8<-- includes, a shortcode or a template's tag in braces, or a component that MDX imports. To sitegen it is text, and readers see it as it is written. Only paragraphs at the margin are looked at, never code.
&#	diagnostics/SG120/	SG120 foreign-syntax	example	Example	The box is one of MkDocs: content/guide.md
`)
