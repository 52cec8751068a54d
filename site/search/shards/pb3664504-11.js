sitegenSearch("pb3664504-11",`!!#=!:	manual/templates/	Templates	variables-of-sidebar-item	Variables of sidebar item	code: The code, for an entry label: The title of an article, or the name of an entry authority: Who defines the code, where that is not the catalogue's default authority url: Where it leads, from this page isCurrent: Whether it leads to this page (flag)
&;	manual/templates/	Templates	variables-of-fact-group	Variables of fact group	heading: The group that the catalogue names id: Its fragment facts: Its facts, in the order of the catalogue (list of fact)
`)
