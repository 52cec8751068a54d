sitegenSearch("p519bb20a-14",`!!#(!#	http/proxies/599/	599 Network connect timeout error (some HTTP proxies, unofficial)	when-you-see-it	When you see it	In a Python service, as the code of an error from a call to somebody else. We gave a slow server two seconds: Metrics that count by status then show a 599 that no server ever sent. Other libraries use 0 or -1 for the same purpose.
`)
