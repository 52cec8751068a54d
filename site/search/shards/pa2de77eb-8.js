sitegenSearch("pa2de77eb-8",`!!#5!&	manual/hosts/	Hosts	azure-static-web-apps	Azure Static Web Apps	With hosts: [azure] the output has staticwebapp.config.json, which Azure reads from the site's root: headers, the 404 page, the type of Markdown, the last slash, and as many redirects as fit into its 20 kB. Old URLs come first; what does not fit has a redirect page.
&'	manual/hosts/	Hosts	netlify-and-cloudflare-pages	Netlify and Cloudflare Pages	_redirects and _headers are always written; see redirects and headers.
&(	manual/hosts/	Hosts	github-pages-and-other-hosts	GitHub Pages and other hosts	The redirect pages do their work, and 404.html is found by its name. Headers cannot be set; the pages need none to be safe, since they hold no script or style of their own.
`)
