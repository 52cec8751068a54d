sitegenSearch("p5fd50e09-8",`!!!X!!	diagnostics/SG064/	SG064 life-cycle-key			A field says what cannot be true of an entry's status.
&"	diagnostics/SG064/	SG064 life-cycle-key	meaning	What it means	replaced_by, reason, removed and expires tell more of an entry's status, and pages show them beside it. An entry without a status is active. One that has a replacement and still counts as active sends its readers to the old code, and says nothing of the new one.
&#	diagnostics/SG064/	SG064 life-cycle-key	example	Example	The entry names what to use in its place, and does not say that it is deprecated: content/codes/catalogue.yaml content/codes/E1.md content/codes/E2.md
`)
