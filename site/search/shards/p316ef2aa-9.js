sitegenSearch("p316ef2aa-9",`!!"#!&	http/203/	203 Non-Authoritative Information	example	Example	A school's filter takes the advertisements out of a page. It leaves out the ETag of the origin, because its bytes are not those that the tag stands for.
`)
