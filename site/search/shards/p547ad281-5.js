sitegenSearch("p547ad281-5",`!!")!'	http/208/	208 Already Reported	mistakes	Common mistakes	Putting it on the status line of a REST API for "you have sent this before". No client expects it there, and as a 2xx it reads as success. Asking for a deep listing with DAV: bind and without resource-id. The 208 then cannot be matched with anything. Describing the folder in full under each name. Two folders that contain each other never come to an end; that is what the code was made for. Taking
&(	http/208/	208 Already Reported	caching	Caching	There is nothing to decide about the 208 itself; it is a line in a document. The 207 around it follows the rules given on its page.
&)	http/208/	208 Already Reported	see-also	See also	All codes on one page WebDAV and its other codes
`)
