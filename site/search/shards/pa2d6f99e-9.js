sitegenSearch("pa2d6f99e-9",`!!!P!!	diagnostics/SG056/	SG056 text-names-other-section			A link's text names another RFC or section than its address.
&"	diagnostics/SG056/	SG056 text-names-other-section	meaning	What it means	A citation is there to be followed. When text and address disagree, the reader who checks it lands on the wrong paragraph and trusts the rest less. The rule reads the RFC's number and the word after "section" in the text, and compares them with addresses such as https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5. A text that names a section needs an address that ends in one.
&#	diagnostics/SG056/	SG056 text-names-other-section	example	Example	The text says 15.5.5, the address says 15.5.4: content/guide.md
`)
