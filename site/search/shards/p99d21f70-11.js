sitegenSearch("p99d21f70-11",`!!!e!!	diagnostics/SG110/	SG110 table-unknown-name			A table of codes names a catalogue, field or value that does not exist.
&"	diagnostics/SG110/	SG110 table-unknown-name	meaning	What it means	A fence codes makes a table of a catalogue's entries. Its keys name the catalogue, fields for columns, and values to choose entries by. One of these names is not declared in catalogue.yaml. Without the check the table would be published with an empty column, or with none of the rows that it was written for.
&#	diagnostics/SG110/	SG110 table-unknown-name	example	Example	The field is called severity: content/codes/catalogue.yaml content/codes/E1.md content/a.md
`)
