sitegenSearch("p1ca65cf0-13",`!!#9!#	manual/outputs/	What a build writes	pages	Pages	A page works without scripts, and under Content-Security-Policy: default-src 'self'. Its head names its description, its address, its breadcrumbs as JSON-LD, its tags for Open Graph and its twins: Links are relative. With links: file they name the file, so that the site can be read from a disk.
`)
