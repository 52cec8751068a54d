sitegenSearch("tf7f791e1",`A link or a field names a code that has no entry.
A reference such as [the other error][E9], a long form such as [codes:E9], or a field such as related means the entry of that code, and there is none. A bracketed text on its own, [E9], that names no code stays plain text and is not reported.
The catalogue has one entry, which says that another is related to it: content/codes/catalogue.yaml content/codes/E1.md
Correct the code, or write its entry. For a code that you will not document, take the brackets away, or link to the page of whoever defines it.`)
