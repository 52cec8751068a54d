sitegenSearch("pe6f5fd34-0",`!!!.!!	diagnostics/SG013/	SG013 missing-key			A required key is not there.
&"	diagnostics/SG013/	SG013 missing-key	meaning	What it means	Something cannot be shown or checked without this key: an article without its title, a waiver without its reason, an entry without a field that its catalogue requires. A key with nothing behind it counts as missing. A required field with a registry column is satisfied by the registry's fact.
&#	diagnostics/SG013/	SG013 missing-key	example	Example	The article has a description but no title: content/guide.md
&%	diagnostics/SG013/	SG013 missing-key	mend	How to mend it	Add the key that the message names. The note below it points at the line of the catalogue that requires a field. If entries can do without the field, take required: true away there.
`)
