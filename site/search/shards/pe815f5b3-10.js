sitegenSearch("pe815f5b3-10",`!!!p!'	guide/debugging/	Debugging a status code	redirects	Redirects	Look at a single hop before you follow, then at the whole way: The second command sends a POST, so try it where that does no harm. It shows whether the POST has become a GET on the way, the usual reason for a 405 behind a redirect. More in redirects.
`)
