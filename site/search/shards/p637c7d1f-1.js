sitegenSearch("p637c7d1f-1",`!!!h!!	diagnostics/SG113/	SG113 block-misplaced			A table of codes or a diagram stands where it cannot be made.
&"	diagnostics/SG113/	SG113 block-misplaced	meaning	What it means	Fences marked codes or diagram are no samples: a table or a drawing takes their place. They have to begin at the margin and to stand in the text of a page by themselves. In a list, a quote, a footnote or a field there is no room for one, and the fence would be shown as it was written.
&#	diagnostics/SG113/	SG113 block-misplaced	example	Example	The fence belongs to a list item: content/a.md
&%	diagnostics/SG113/	SG113 block-misplaced	mend	How to mend it	End the list before the fence, and remove the spaces in front of its lines.
`)
