sitegenSearch("p14fec4ab-252",`!!#/!!	manual/hosts/	Hosts			The output is plain files with relative links, and works on any host. What a host can add are true redirects, the right status of the 404 page, headers for caching and safety, and compression. sitegen writes that down for the hosts that read files of the site, and prints it for servers of your own. Host What it reads You do Netlify, Cloudflare Pages _redirects, _headers nothing Azure Static Web
&"	manual/hosts/	Hosts	nginx	nginx	Include it in a server block that has a root: With url: https://example.org/docs/ the site lies in /srv/www/docs. All that is set holds below that path; index, charset, gzip and error_page for the whole block.
&#	manual/hosts/	Hosts	caddy	Caddy	
`)
