sitegenSearch("p5fd50e09-13",`!!!Z!%	diagnostics/SG071/	SG071 example-header	mend	How to mend it	Add the header with a value that a server would really send, among the lines right below the status line. An empty line ends the headers, so what stands after it does not count.
`)
