sitegenSearch("p91218446-6",`!!"r!'	http/google/308/	308 Resume Incomplete (Google, unofficial)	see-also	See also	The redirects, and what sets 308 apart
&(	http/google/308/	308 Resume Incomplete (Google, unofficial)	faq	FAQ	
&)	http/google/308/	308 Resume Incomplete (Google, unofficial)	why-does-google-drive-or-youtube-answer-308-during-an-upload	Why does Google Drive or YouTube answer 308 during an upload?	Because the upload is not complete. It is the normal answer to every part except the last, and asks you to send the next one. Only a client that takes it for a redirect has a problem.
`)
