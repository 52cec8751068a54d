sitegenSearch("padeb72b6-6",`!!!&!!	diagnostics/SG005/	SG005 nul-byte			A text file contains a NUL byte.
&"	diagnostics/SG005/	SG005 nul-byte	meaning	What it means	No text that people write contains the byte zero, yet it is valid UTF-8, so it has a rule of its own. It stands in files that were saved as UTF-16, where every second byte of English text is zero, and in binary files. Browsers and parsers disagree about what to do with it.
&#	diagnostics/SG005/	SG005 nul-byte	example	Example	This page says "Hi", but in UTF-16: content/guide.md (in hexadecimal)
&%	diagnostics/SG005/	SG005 nul-byte	mend	How to mend it	Save the file as UTF-8, without the "Unicode" choice of some editors, which means UTF-16. On a command line, iconv -f UTF-16LE -t UTF-8 does it. If the file is no text at all, give it its real extension.
`)
