sitegenSearch("p55071b47-14",`!!"O!&	http/431/	431 Request Header Fields Too Large	example	Example	The cookies have grown to 20 KB; the line is shortened here. The answer names the header, so that support knows what to say.
`)
