sitegenSearch("p7720c752-15",`!!!J!!	diagnostics/SG050/	SG050 link-target			A link leads to a file or page that does not exist.
&"	diagnostics/SG050/	SG050 link-target	meaning	What it means	The link would end on "not found". Links are written as paths to source files, relative to the page or from the content folder with a slash in front, or as URLs of the site. The rule also covers the navigation, the footer, calls to action, the scripts and styles that a page loads, the data files that a catalogue.yaml names, paths that leave the content, and drafts, which are no part of an
&#	diagnostics/SG050/	SG050 link-target	example	Example	There is no start.md beside the page: content/guide.md
`)
