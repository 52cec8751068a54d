sitegenSearch("pe6f5fd34-4",`!!!1!!	diagnostics/SG016/	SG016 misnamed-file			A file has almost the name of one that sitegen reads.
&"	diagnostics/SG016/	SG016 misnamed-file	meaning	What it means	sitegen knows files by their names. catalogue.yaml makes a catalogue of its folder, and what ends in .md is a page. Anything else is published as it is. A catalogue.yml or a catalog.yaml that says what a catalogue says would leave the pages beside it without one, which is an error. A page that ends in .mdx, .markdown or .MD would be a file that readers download, which is a warning.
&#	diagnostics/SG016/	SG016 misnamed-file	example	Example	The ending is the shorter one, and a page lies beside it: content/codes/catalogue.yml content/codes/E1.md
`)
