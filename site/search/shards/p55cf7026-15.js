sitegenSearch("p55cf7026-15",`!!"2!*	http/307/	307 Temporary Redirect	faq	FAQ	
&+	http/307/	307 Temporary Redirect	what-is-307-internal-redirect-in-chrome	What is "307 Internal Redirect" in Chrome?	A redirect that no server has sent. The host is known to insist on HTTPS, from an earlier Strict-Transport-Security header or from the list built into the browser, so Chrome changes http to https by itself (RFC 6797, section 8.3). The network panel shows this step as a 307 with Non-Authoritative-Reason: HSTS; the log of Chromium 156 had these very lines when we tried. Nothing went over the
`)
