sitegenSearch("t33878d2a",`LinkedIn turns away programs, and visitors it takes for programs, with a number that HTTP does not have.
LinkedIn does not want this request, because it looks automated. The page may exist and open in a browser. No document of LinkedIn's on the number is known to us; what we say rests on people who met it, one of them with the headers (html-proofer, issue 215).
In the report of a link checker, as the only "broken" link of an honest site: the one to the author's profile. Whether it strikes seems to depend on the address, the user agent and other headers, so it may appear in a build server and not on your desk. Programs that call Yahoo treat a 999 from there as a rate limit. 999 is not a valid status code. Clients should read codes outside 100 to 599 as 5xx (RFC 9110, section 15), and some libraries throw an exception for the number itself.
Link checkers: take 999 from this host as "cannot tell", neither good nor broken, or leave the host out: Programs that want data: do not try to get round it. Use LinkedIn's API, or let people send their export. Your own bot protection: send 403, or 429 with Retry-After. Both can be understood without a search engine.

Polite crawling, seen from the server

Probably not. Open one in a browser where you are signed in; if it works there, exclude the host from the check. The number says that the checker was refused, and nothing about the page.`)
