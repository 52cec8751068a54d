sitegenSearch("p46c44b32-4",`!!"N!&	http/503/	503 Service Unavailable	example	Example	Planned work is expected to end at ten o'clock GMT, half an hour after the request.
`)
