sitegenSearch("pec31e48f-6",`!!"G!&	http/421/	421 Misdirected Request	example	Example	The connection was opened for www.example.com, and the request on it is for the shop. It is shown in the notation of HTTP/1.1, though it happens mostly over HTTP/2.
`)
