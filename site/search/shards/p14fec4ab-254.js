sitegenSearch("p14fec4ab-254",`!!#/!(	manual/hosts/	Hosts	github-pages-and-other-hosts	GitHub Pages and other hosts	The redirect pages do their work, and 404.html is found by its name. Headers cannot be set; the pages need none to be safe, since they hold no script or style of their own.
`)
