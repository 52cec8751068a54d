sitegenSearch("pd0434f2a-3",`!!!k!(	guide/beyond-rest/	Status codes beyond REST	webdav	WebDAV	WebDAV uses status codes as HTTP means them, and adds some. Code Stands for 207 Many outcomes, one for each resource, in the body 208 Inside a 207: this collection was listed before 423 The resource is locked 424 Not done, because an action that it depends on failed 507 No room to store the result 508 A tree that contains itself 102 Historic: still working 207 is the one to watch. It is a success
&)	guide/beyond-rest/	Status codes beyond REST	faq	FAQ	
`)
