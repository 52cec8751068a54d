sitegenSearch("p99d21f70-5",`!!!a!!	diagnostics/SG083/	SG083 template-unknown			No page uses a template of the project.
&"	diagnostics/SG083/	SG083 template-unknown	meaning	What it means	A file in templates replaces the built-in template of the same name, or it is a partial that another template includes. One that does neither has no effect, and its author wonders why. Most often its name is misspelt.
&#	diagnostics/SG083/	SG083 template-unknown	example	Example	The template for articles is called article: templates/artikle.mustache
&%	diagnostics/SG083/	SG083 template-unknown	mend	How to mend it	Rename the file to the template that it should replace. The templates of pages are 404, article, catalogue, class, entry, faq, home, redirect and search. A partial needs a tag that includes it, and a file that is no longer used can be deleted.
`)
