sitegenSearch("pe6f5fd34-1",`!!!/!!	diagnostics/SG014/	SG014 bad-value			The value of a key is not of the kind that the key takes.
&"	diagnostics/SG014/	SG014 bad-value	meaning	What it means	The key is right, but its value cannot be used: text where a date belongs, a word that is not among the choices, a single value in place of a map, an empty string, values of a field that is no enum. Names that lead nowhere count too, such as a default authority that is not declared, a registry column that does not exist, or a regular expression that does not compile. The message says what was
&#	diagnostics/SG014/	SG014 bad-value	example	Example	Dates are written as year, month and day: content/guide.md
`)
