sitegenSearch("p1a3f2756-13",`!!"K!&	http/431/	431 Request Header Fields Too Large	example	Example	The cookies have grown to 20 KB; the line is shortened here. The answer names the header, so that support knows what to say.
`)
