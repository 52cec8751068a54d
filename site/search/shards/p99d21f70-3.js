sitegenSearch("p99d21f70-3",`!!!_!!	diagnostics/SG082/	SG082 template-partial			A template includes something that cannot be included.
&"	diagnostics/SG082/	SG082 template-partial	meaning	What it means	The tag names a partial that does not exist, fills a block that the included template does not offer, or leads back to the template it stands in. In the last case the page would never end. Partials that include each other so often that a page's template grows beyond 10 MB are stopped too.
&#	diagnostics/SG082/	SG082 template-partial	example	Example	There is no template called sidebar-of-mine: templates/article.mustache
`)
