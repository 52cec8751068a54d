sitegenSearch("p0e1123fd-11",`!!#@!%	manual/tutorial/	Tutorial: the error codes of an API	3-the-first-code	3. The first code	An entry is a file that is called as its code: content/errors/LAMP-101.md There is a slip in it. Before anything is published, check finds it: It says where, what it expected, and the words that mend it. Correct the heading: content/errors/LAMP-101.md
`)
