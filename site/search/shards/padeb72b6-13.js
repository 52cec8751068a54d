sitegenSearch("padeb72b6-13",`!!!,!!	diagnostics/SG011/	SG011 yaml-syntax			Front matter or a YAML file is not valid YAML.
&"	diagnostics/SG011/	SG011 yaml-syntax	meaning	What it means	The block cannot be read, so none of its keys is known. The usual causes are a value with a colon and a space in it, a tab as indentation, a key that appears twice, a quote or bracket that is never closed, a backslash in double quotes, where it begins an escape, the marks of a merge conflict, and front matter without its second ---. Some of what is valid YAML has no meaning here: A key that is a
&#	diagnostics/SG011/	SG011 yaml-syntax	example	Example	The title holds a second colon, which YAML takes for another key: content/guide.md
`)
