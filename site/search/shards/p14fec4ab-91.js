sitegenSearch("p14fec4ab-91",`!!"S!%	http/508/	508 Loop Detected	clients	What clients do	RFC 5842 gives them nothing to do except accept the failure. The structure has to change first, so an automatic repetition is of no use. As advice: a program that needs the tree can ask folder by folder with Depth: 1, and keep a list of the folders it has seen. Many who meet the number have no WebDAV at all; see the question at the end.
&&	http/508/	508 Loop Detected	example	Example	/projects/lamp/parent/ is a second name of /projects/. An older client asks for everything below.
`)
