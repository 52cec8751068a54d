sitegenSearch("padeb72b6-1",`!!!!!%	diagnostics/SG001/	SG001 not-utf8	mend	How to mend it	Open the file in an editor, choose the encoding that it was saved in, and save it as UTF-8. On a command line, iconv -f ISO-8859-1 -t UTF-8 converts Latin-1. A picture or an archive with a text file's name needs its own extension.
`)
