sitegenSearch("p5f8808a7-8",`!!"_!!	http/apache/218/	218 This is fine (Apache HTTP Server, unofficial)			A number that lists ascribe to Apache, for errors whose body should get past a proxy; Apache does not know it.
&"	http/apache/218/	218 This is fine (Apache HTTP Server, unofficial)	meaning	Meaning	ProxyErrorOverride makes Apache replace the body of a backend's error by a page of its own. To get the original body through, an application may answer with a number that is no error, and 218 is the one that is told about, after the comic of the dog in the burning room.
`)
