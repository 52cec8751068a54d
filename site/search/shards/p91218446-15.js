sitegenSearch("p91218446-15",`!!"u!(	http/linkedin/999/	999 Request denied (LinkedIn, unofficial)	faq	FAQ	
&)	http/linkedin/999/	999 Request denied (LinkedIn, unofficial)	are-my-linkedin-links-broken-if-a-checker-reports-999	Are my LinkedIn links broken if a checker reports 999?	Probably not. Open one in a browser where you are signed in; if it works there, exclude the host from the check. The number says that the checker was refused, and nothing about the page.
`)
