sitegenSearch("pa2de77eb-0",`!!#4!#	manual/get-started/	Get started	start-a-site	Start a site	The command writes a project that builds as it is: No file that exists is ever overwritten.
&%	manual/get-started/	Get started	build-it	Build it	The site is written to errors/site. While you write, look at it in the preview, which follows every saved file:
`)
