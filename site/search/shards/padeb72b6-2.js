sitegenSearch("padeb72b6-2",`!!!"!!	diagnostics/SG002/	SG002 file-too-large			A text file is larger than sitegen reads.
&"	diagnostics/SG002/	SG002 file-too-large	meaning	What it means	A Markdown, YAML, CSV or template file may have at most 10 MiB. A page of that size is nobody's intention: it is a log, a database dump or a picture under the wrong name. Files that are only copied to the site, such as images and downloads, have no limit.
&#	diagnostics/SG002/	SG002 file-too-large	example	Example	The file content/log.md has twelve million bytes: content/log.md (its size)
&%	diagnostics/SG002/	SG002 file-too-large	mend	How to mend it	Move a file that is no page out of the content folder, or give it the extension of what it is, so that it is copied and not read. Split a page that has really grown this long.
`)
