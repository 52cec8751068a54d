sitegenSearch("p5d1f71ad-7",`!!!<!%	diagnostics/SG030/	SG030 code-pattern	mend	How to mend it	Rename the file, or correct code: where the front matter has one. If the page is not about a code, write kind: article and a title into its front matter. If such codes do exist, widen the pattern.
`)
