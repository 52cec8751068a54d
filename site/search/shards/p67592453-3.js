sitegenSearch("p67592453-3",`!!#!!&	http/proxies/599/	599 Network connect timeout error	see-also	See also	No answer is not a status code Its counterpart for reading
`)
