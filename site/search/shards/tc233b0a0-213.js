sitegenSearch("tc233b0a0-213",`!!#A!!	Code	code	Code	Fences, their attributes and the files that they include.
`)
