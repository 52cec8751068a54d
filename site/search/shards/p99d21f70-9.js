sitegenSearch("p99d21f70-9",`!!!d!!	diagnostics/SG100/	SG100 image-without-text			An image has no text for those who do not see it.
&"	diagnostics/SG100/	SG100 image-without-text	meaning	What it means	The brackets of an image hold the text that stands for it: screen readers read it aloud, the search finds it, and browsers show it where the image does not load. Without one, readers who do not see the image learn nothing of it, not even that it is there. The texts of fields, such as summary, are read too.
&#	diagnostics/SG100/	SG100 image-without-text	example	Example	Nobody says what the picture shows: content/guide.md
`)
