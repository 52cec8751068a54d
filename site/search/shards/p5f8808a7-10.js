sitegenSearch("p5f8808a7-10",`!!"_!%	http/apache/218/	218 This is fine (Apache HTTP Server, unofficial)	what-to-do	What to do	Do not use it. An error with a 2xx code looks like success to monitors, caches and clients, which is the worst of the mistakes. Apache can do what is wanted: the directive takes a list of codes, so leave out the ones whose body must survive. (Apache, ProxyErrorOverride) Clients that know only the class treat 218 as 200, as HTTP asks of them.
&&	http/apache/218/	218 This is fine (Apache HTTP Server, unofficial)	see-also	See also	Bodies that explain an error
`)
