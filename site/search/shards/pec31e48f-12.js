sitegenSearch("pec31e48f-12",`!!"H!&	http/422/	422 Unprocessable Content	example	Example	Two values are wrong, and both are reported. The errors list with JSON pointers follows the pattern shown in RFC 9457, section 3.
`)
