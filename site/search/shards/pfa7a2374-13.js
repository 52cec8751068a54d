sitegenSearch("pfa7a2374-13",`!!!,!!	diagnostics/SG011/	SG011 yaml-syntax			Front matter or a YAML file is not valid YAML.
&"	diagnostics/SG011/	SG011 yaml-syntax	meaning	What it means	The block cannot be read, so none of its keys is known. The usual causes are a value with a colon and a space in it, a tab as indentation, a key that appears twice, a quote or bracket that is never closed, and front matter without its second ---. YAML nested more than 200 levels deep is refused as well.
&#	diagnostics/SG011/	SG011 yaml-syntax	example	Example	The title holds a second colon, which YAML takes for another key: content/guide.md
&%	diagnostics/SG011/	SG011 yaml-syntax	mend	How to mend it	Put quotes around a value that contains : or #, or that starts with one of the signs [, {, *, &, !, |, %, @ and the backtick: Indent with spaces, and keep one of two equal keys.
`)
