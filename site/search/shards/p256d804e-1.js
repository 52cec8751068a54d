sitegenSearch("p256d804e-1",`!!!/!!	diagnostics/SG014/	SG014 bad-value			The value of a key is not of the kind that the key takes.
&"	diagnostics/SG014/	SG014 bad-value	meaning	What it means	The key is right, but its value cannot be used: text where a date belongs, a word that is not among the choices, a single value in place of a map, an empty string. Names that lead nowhere count too, such as a default authority that is not declared, a registry column that does not exist, or a regular expression that does not compile. The message says what was expected and what was found.
&#	diagnostics/SG014/	SG014 bad-value	example	Example	Dates are written as year, month and day: content/guide.md
&%	diagnostics/SG014/	SG014 bad-value	mend	How to mend it	Write the value in the form that the message asks for: updated: 2026-11-24. Where it offers a choice, use one of the words as they are spelt there.
`)
