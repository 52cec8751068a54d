sitegenSearch("p17db4b7c-8",`!!"u!'	http/microsoft/457/	457 Expired Password	see-also	See also	401, 403 and expired credentials
`)
