sitegenSearch("pab4fbd87-11",`!!"T!&	http/503/	503 Service Unavailable	example	Example	Planned work is expected to end at ten o'clock GMT, half an hour after the request.
`)
