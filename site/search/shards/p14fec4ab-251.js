sitegenSearch("p14fec4ab-251",`!!#.!,	manual/get-started/	Get started	make-it-yours	Make it yours	Hold the entries to a table of facts: the registry. Change the look with templates and a style sheet of your own: Templates.
`)
