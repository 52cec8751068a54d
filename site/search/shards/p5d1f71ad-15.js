sitegenSearch("p5d1f71ad-15",`!!!A!!	diagnostics/SG035/	SG035 classless			An entry belongs to no class of its catalogue.
&"	diagnostics/SG035/	SG035 classless	meaning	What it means	A catalogue with classes lists its entries class by class, and an entry outside all of them stands at the end without a heading. Either no class has a match pattern that fits the code, or the entry names a class with class: that is not declared.
&#	diagnostics/SG035/	SG035 classless	example	Example	The only class takes codes that start with an E: content/codes/catalogue.yaml content/codes/W1.md
&%	diagnostics/SG035/	SG035 classless	mend	How to mend it	Declare the class that is missing, or widen the match of one that exists. For a single entry, write class: errors into its front matter; that comes before all patterns.
`)
