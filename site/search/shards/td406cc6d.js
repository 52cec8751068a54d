sitegenSearch("td406cc6d",`A link's text names another RFC or section than its address.
A citation is there to be followed. When text and address disagree, the reader who checks it lands on the wrong paragraph and trusts the rest less. The rule reads the RFC's number and the word after "section" in the text, and compares them with addresses such as https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5. A text that names a section needs an address that ends in one.
The text says 15.5.5, the address says 15.5.4: content/guide.md
Open the address, read what stands there, and correct the half that is wrong. If the whole document is meant, leave the section out of the text.`)
