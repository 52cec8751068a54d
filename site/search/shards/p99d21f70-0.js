sitegenSearch("p99d21f70-0",`!!!]!!	diagnostics/SG080/	SG080 template-syntax			A template is not valid Mustache.
&"	diagnostics/SG080/	SG080 template-syntax	meaning	What it means	A tag is not closed, a section ends under another name or not at all, a tag has no name or two of them, or a change of delimiters does not name both. Such a template has no clear meaning, and guessing one would break every page that uses it. The report names the line where the tag was opened.
&#	diagnostics/SG080/	SG080 template-syntax	example	Example	The section date is opened and never closed: templates/article.mustache
&%	diagnostics/SG080/	SG080 template-syntax	mend	How to mend it	Write the tag that the help line shows, here {{/date}}, where the section should end. Tags close in the reverse order of their opening.
`)
