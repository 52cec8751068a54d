sitegenSearch("p265c08d1-20",`!!!4!!	diagnostics/SG023/	SG023 section-too-short			A section has fewer words than the catalogue asks for.
&"	diagnostics/SG023/	SG023 section-too-short	meaning	What it means	With minWords a catalogue asks for a real explanation. A section that repeats the code's name in a sentence fills the page and helps nobody. Words in headings and code blocks do not count.
&#	diagnostics/SG023/	SG023 section-too-short	example	Example	Five words are asked for, and two are there: content/codes/catalogue.yaml content/codes/E1.md
&%	diagnostics/SG023/	SG023 section-too-short	mend	How to mend it	Say what the reader cannot see from the name: when it happens, what is left undone, how it differs from its neighbours. Where there is truly no more to say, waive the rule for this entry:
`)
