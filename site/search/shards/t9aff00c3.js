sitegenSearch("t9aff00c3",`Google's upload APIs answer so when a part has arrived and more is expected; it is not a redirect.
The server holds the first part of an upload and waits for the rest. Range tells how far it has got; if the header is missing, nothing has arrived yet (YouTube Data API). The protocol is older than the standard: Google described it in 2010, and RFC 7238 gave the number to Permanent Redirect in 2014. Google's Python library has a class ResumeIncomplete, whose comment admits that these APIs differ from the rest.
After every part but the last, and when you ask for the state of a broken upload with an empty PUT: There is no Location. An HTTP client that follows redirects by itself may give up with an error at this point, because a redirect without a target makes no sense to it.
Switch off automatic redirects for these requests. Continue at the byte after the end of Range, not after what you believe to have sent. Pass it through in proxies, and do not count it as a redirect. A cache may keep a 308 by its number; for a PUT it has no reason to. Do not copy the scheme. For new services, look at the IETF's draft on resumable uploads.
The first half of two million bytes is safe.
The redirects, and what sets 308 apart

Because the upload is not complete. It is the normal answer to every part except the last, and asks you to send the next one. Only a client that takes it for a redirect has a problem.`)
