sitegenSearch("pa2d6f99e-5",`!!!N!!	diagnostics/SG054/	SG054 ambiguous-code			A link names a code that several entries have.
&"	diagnostics/SG054/	SG054 ambiguous-code	meaning	What it means	Two catalogues, or two authorities in one, may own the same code. A link is first looked up in the catalogue of the page on which it stands, and there the default authority comes first. Where more than one entry is left, sitegen does not choose.
&#	diagnostics/SG054/	SG054 ambiguous-code	example	Example	Both catalogues have an E1, and the home page belongs to neither: content/index.md content/disk/catalogue.yaml content/disk/E1.md content/net/catalogue.yaml content/net/E1.md
`)
