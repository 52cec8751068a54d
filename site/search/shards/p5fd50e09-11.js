sitegenSearch("p5fd50e09-11",`!!!Y!%	diagnostics/SG070/	SG070 example-code	mend	How to mend it	Change the status line of the response to the entry's code, with the body and the headers that go with it. If the answer is right, the example belongs to the other entry.
`)
