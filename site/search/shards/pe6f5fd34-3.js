sitegenSearch("pe6f5fd34-3",`!!!0!!	diagnostics/SG015/	SG015 not-unique			Two entries share the value of a field that must be unique.
&"	diagnostics/SG015/	SG015 not-unique	meaning	What it means	The catalogue declares the field unique: true: each value identifies one entry, as a number on the wire or an address in the specification does. When two entries have the same value, one of them has been copied from the other and not finished.
&#	diagnostics/SG015/	SG015 not-unique	example	Example	Both errors claim the number 7: content/codes/catalogue.yaml content/codes/E1.md content/codes/E2.md
&%	diagnostics/SG015/	SG015 not-unique	mend	How to mend it	Look up which of the two entries is right and correct the other. If both are, the field does not identify entries: remove unique from its declaration.
`)
