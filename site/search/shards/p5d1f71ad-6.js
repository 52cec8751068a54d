sitegenSearch("p5d1f71ad-6",`!!!<!!	diagnostics/SG030/	SG030 code-pattern			A code does not match the pattern of its catalogue.
&"	diagnostics/SG030/	SG030 code-pattern	meaning	What it means	The catalogue says with code: {pattern: ...} what its codes look like. A code that looks different has been mistyped, or the file is no entry and has only been put into the entries' folder. The pattern is a regular expression that may be found anywhere in the code, so one that describes the whole code starts with ^ and ends with \$.
&#	diagnostics/SG030/	SG030 code-pattern	example	Example	Codes of this catalogue are an E and digits, and the file W1.md gives its entry the code W1: content/codes/catalogue.yaml content/codes/W1.md
`)
