sitegenSearch("p7720c752-3",`!!!D!!	diagnostics/SG038/	SG038 permalink-lost			A URL or fragment that was published is gone.
&"	diagnostics/SG038/	SG038 permalink-lost	meaning	What it means	content/permalinks.lock lists every URL that the site has published, with the fragments of its sections and questions. People link to them from places that nobody here can change. The line in the report names one that leads nowhere now: its page was renamed, moved or deleted, or the page has lost the section. What one edit mends is one finding, with a note of the other lines: the fragments of a
&#	diagnostics/SG038/	SG038 permalink-lost	example	Example	The article was published at /guide/cache/, and its file has another name now: content/permalinks.lock content/guide/caching.md
`)
