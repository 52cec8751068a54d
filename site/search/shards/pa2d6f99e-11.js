sitegenSearch("pa2d6f99e-11",`!!!Q!!	diagnostics/SG057/	SG057 unsafe-link			A link has a scheme that does not work on a published page.
&"	diagnostics/SG057/	SG057 unsafe-link	meaning	What it means	Addresses that start with javascript: or vbscript: run code, and the pages of a site forbid that. A data: address is blocked by browsers or by the site's own security headers. A file: address points at the disk of whoever reads the page, where your file is not.
&#	diagnostics/SG057/	SG057 unsafe-link	example	Example	The link works for its author alone: content/guide.md
&%	diagnostics/SG057/	SG057 unsafe-link	mend	How to mend it	Put the file into the content folder and link to it by its path; it is copied to the site. For anything elsewhere, use its https: address. What a script should do belongs into the theme's assets.
`)
