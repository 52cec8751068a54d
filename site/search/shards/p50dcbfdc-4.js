sitegenSearch("p50dcbfdc-4",`!!"Y!!	http/508/	508 Loop Detected			A WebDAV request for a whole tree ran into a folder that contains itself, and the server gave up.
&"	http/508/	508 Loop Detected	meaning	Meaning	The server was to walk through a tree of folders to its end, and found a circle in it. It stopped, and the operation has failed as a whole (RFC 5842, section 7.2). Circles come about where one folder can be entered under several names, a feature described in RFC 5842, which is experimental. A name inside the folder may then lead back to it (RFC 5842, section 2.1.1).
`)
