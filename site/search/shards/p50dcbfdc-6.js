sitegenSearch("p50dcbfdc-6",`!!"Y!&	http/508/	508 Loop Detected	example	Example	/projects/lamp/parent/ is a second name of /projects/. An older client asks for everything below.
&'	http/508/	508 Loop Detected	mistakes	Common mistakes	Counting levels and calling 50 of them a loop. A deep tree is not a circular one; compare the identity of folders. Sending what was listed so far as a success. The client would take half a tree for all of it. Refusing Depth: infinity for its cost with this code. That is 403, with the element propfind-finite-depth (RFC 4918, section 9.1.1).
`)
