sitegenSearch("p380ce9a3-8",`!!"@!!	http/418/	418 (Unused)			Reserved, with no meaning in HTTP. "I'm a teapot" comes from an April Fools' protocol for coffee pots.
&"	http/418/	418 (Unused)	meaning	Meaning	In HTTP the code means nothing. IANA lists it as "(Unused)": it is reserved, so that nobody else can be given the number (RFC 9110, section 15.5.19). The teapot comes from RFC 2324 of 1 April 1998, a protocol for controlling coffee pots that makes fun of the ways in which HTTP was extended. A teapot that is asked to brew coffee answers "418 I'm a teapot" there (RFC 2324, section 2.3.2).
`)
