sitegenSearch("pa2de77eb-7",`!!#5!#	manual/hosts/	Hosts	caddy	Caddy	
&%	manual/hosts/	Hosts	what-both-do	What both do	A page is served at its folder's URL, and a URL without the last slash leads to the one with it. Old URLs, other spellings of a code, and codes in other letter case answer with status 301, with a slash at their end and without. What is not there, a folder without a page, and files that begin with a dot or are meant for other hosts, such as _headers, are answered with 404.html and status 404.
`)
