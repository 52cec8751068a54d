sitegenSearch("pcaf7c067-1",`!!!q!"	guide/error-bodies/	Error bodies with problem details	a-whole-example	A whole example	A customer account cannot be closed while invoices are open. The 409 gives the class of the problem, the body the rest. The last member is an extension. It gives a program what it needs to offer the next step, without reading a sentence.
`)
