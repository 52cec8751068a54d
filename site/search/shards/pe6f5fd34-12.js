sitegenSearch("pe6f5fd34-12",`!!!5!!	diagnostics/SG023/	SG023 section-too-short			A section has fewer words than the catalogue asks for.
&"	diagnostics/SG023/	SG023 section-too-short	meaning	What it means	With minWords a catalogue asks for a real explanation. A section that repeats the code's name in a sentence fills the page and helps nobody. Words in headings and code blocks do not count.
&#	diagnostics/SG023/	SG023 section-too-short	example	Example	Five words are asked for, and two are there: content/codes/catalogue.yaml content/codes/E1.md
`)
