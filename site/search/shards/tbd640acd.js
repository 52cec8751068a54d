sitegenSearch("tbd640acd",`A link has a scheme that does not work on a published page.
Addresses that start with javascript: or vbscript: run code, and the pages of a site forbid that. A data: address is blocked by browsers or by the site's own security headers. A file: address points at the disk of whoever reads the page, where your file is not.
The link works for its author alone: content/guide.md
Put the file into the content folder and link to it by its path; it is copied to the site. For anything elsewhere, use its https: address. What a script should do belongs into the theme's assets.`)
