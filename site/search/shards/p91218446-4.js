sitegenSearch("p91218446-4",`!!"r!#	http/google/308/	308 Resume Incomplete (Google, unofficial)	when-you-see-it	When you see it	After every part but the last, and when you ask for the state of a broken upload with an empty PUT: There is no Location. An HTTP client that follows redirects by itself may give up with an error at this point, because a redirect without a target makes no sense to it.
`)
