sitegenSearch("p99d21f70-7",`!!!c!!	diagnostics/SG090/	SG090 waiver-not-needed			An entry waives a rule that it does not break.
&"	diagnostics/SG090/	SG090 waiver-not-needed	meaning	What it means	A waiver is an exception with a reason. Once the entry is mended, the reason is out of date, and the waiver would hide the next mistake of that kind. The list of waivers stays short because each has to be needed. A waiver that names a section or a field lifts only findings about that one.
&#	diagnostics/SG090/	SG090 waiver-not-needed	example	Example	The section was once missing, and has been written since: content/codes/catalogue.yaml content/codes/E1.md
`)
