sitegenSearch("p316ef2aa-11",`!!"#!(	http/203/	203 Non-Authoritative Information	caching	Caching	A 203 belongs to the codes that a cache may keep without being told for how long (RFC 9110, section 15.1). Beware of the way it came: a validation later on may fit only if the request takes the same path through the same proxy (RFC 9110, section 15.3.4). The header Warning: 214 used to say much the same. Warning is obsolete (RFC 9111, section 5.5); the code is not.
&)	http/203/	203 Non-Authoritative Information	see-also	See also	Caching by status code The worst mistakes across all codes
`)
