sitegenSearch("p14fec4ab-306",`!!#9!*	manual/tutorial/	Tutorial: the error codes of an API	where-to-go-from-here	Where to go from here	Catalogues has every key of catalogue.yaml, and takes codes from data files. Content has articles, links and questions. Diagnostics explains findings, and how one entry is excused from a rule.
`)
