sitegenSearch("pa2d6f99e-4",`!!!M!!	diagnostics/SG053/	SG053 letter-case			A link is right but for the case of its letters.
&"	diagnostics/SG053/	SG053 letter-case	meaning	What it means	On macOS and Windows such a link works while you write, since their disks treat Guide.md and guide.md as one file. Most web servers do not, and neither do fragments: the published link is dead. Links to codes are compared just as strictly, so that every page spells a code in the same way.
&#	diagnostics/SG053/	SG053 letter-case	example	Example	The home page is index.md, with a small i: content/guide.md
&%	diagnostics/SG053/	SG053 letter-case	mend	How to mend it	Write the file, the fragment or the code exactly as the help line shows it. If it is the file's own name that has the wrong letters, rename the file, and every link to it with it.
`)
