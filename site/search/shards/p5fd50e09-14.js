sitegenSearch("p5fd50e09-14",`!!![!!	diagnostics/SG072/	SG072 example-phrase			An HTTP example has another reason phrase than the code's name.
&"	diagnostics/SG072/	SG072 example-phrase	meaning	What it means	The words after the number in a status line are the name of the code. Clients ignore them, yet people search for them, and an example with "Not found" beside a heading "Not Found" makes them ask which one is official. A status line without a phrase, as HTTP/2 has it, is fine.
&#	diagnostics/SG072/	SG072 example-phrase	example	Example	The name has a capital F, the status line has a small one: content/codes/catalogue.yaml content/codes/404.md
`)
