sitegenSearch("p5d1f71ad-13",`!!!@!!	diagnostics/SG034/	SG034 url-twice			Two pages or files would be written to the same URL.
&"	diagnostics/SG034/	SG034 url-twice	meaning	What it means	Every file of the site needs a URL of its own. Articles, entries, classes, catalogue indexes, copied files and the theme's assets all take part. URLs that differ only in letter case clash as well: on the disks of macOS and Windows they are one file, and one page would overwrite the other there.
&#	diagnostics/SG034/	SG034 url-twice	example	Example	Both files are served at /guide/: content/guide.md content/guide/index.md
`)
