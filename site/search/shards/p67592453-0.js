sitegenSearch("p67592453-0",`!!"~!%	http/proxies/598/	598 Network read timeout error	what-to-do	What to do	A caller treats it as 504, the registered code for a gateway that waited too long, and with the same caution: the server behind may have done the work. An author of a proxy sends 504 in the first place. What 598 adds to it, whether reading or connecting failed, belongs into a log line or into Proxy-Status (RFC 9209, section 2.3), where it can be said in words.
&&	http/proxies/598/	598 Network read timeout error	see-also	See also	Its counterpart for connecting
`)
