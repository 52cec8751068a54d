sitegenSearch("pc462475e-11",`!!#<!!	manual/publishing/	Publishing			The built site is a folder of plain files, and any way to copy it to a host will do. sitegen publish is the way that never shows a reader half of a site, removes only what it brought, and sends nothing twice. Each publish first checks the content and builds the site. While there is an error nothing is sent.
&"	manual/publishing/	Publishing	targets	Targets	A target is a place with a name, described in site.yaml: Each has one of four kinds. What is unknown, missing or of another type is an error, as everywhere in site.yaml.
`)
