sitegenSearch("pa2d6f99e-7",`!!!O!!	diagnostics/SG055/	SG055 text-names-other-code			A link's text names one code, but the link leads to another.
&"	diagnostics/SG055/	SG055 text-names-other-code	meaning	What it means	Readers believe the text and seldom look at the address. Such links arise when a sentence is copied and only half of it is changed. The rule looks for codes of at least three characters, of the same catalogue as the target. A text that names the target's code may name others as well.
&#	diagnostics/SG055/	SG055 text-names-other-code	example	Example	The sentence is about E100, and the link opens E200: content/index.md content/codes/catalogue.yaml content/codes/E100.md content/codes/E200.md
`)
