sitegenSearch("p5fd50e09-2",`!!!U!!	diagnostics/SG061/	SG061 deprecated-without-reason			A deprecated or removed code names neither a replacement nor a reason.
&"	diagnostics/SG061/	SG061 deprecated-without-reason	meaning	What it means	"Deprecated" on its own leaves people with a question: what now? They come to the page because their code still uses it. An entry whose status is deprecated or removed therefore says what to use in its place, or why nothing takes its place.
&#	diagnostics/SG061/	SG061 deprecated-without-reason	example	Example	The code is deprecated, and that is all the entry says of it: content/codes/catalogue.yaml content/codes/E1.md
`)
