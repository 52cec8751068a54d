sitegenSearch("p62ea02f9-5",`!!"J!&	http/424/	424 Failed Dependency	example	Example	Two properties were to be changed together. getetag is protected, so the title was not changed either. The 424 stands inside the body. And on the status line, from an API whose jobs consist of steps that build on each other:
`)
