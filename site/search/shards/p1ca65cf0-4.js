sitegenSearch("p1ca65cf0-4",`!!#8!&	manual/markdown/	Markdown	task-lists	Task lists	A list item whose text begins with [ ] or [x] and a space gets a box that readers cannot change. Ordered and nested lists take it too.
&'	manual/markdown/	Markdown	strikethrough	Strikethrough	~gone~ and ~~gone~~ are struck through. The runs on both sides are of one length. As with emphasis, the first stands before a text and the second behind one. Write \\~ for a tilde that is none.
`)
