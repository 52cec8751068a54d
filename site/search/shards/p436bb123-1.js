sitegenSearch("p436bb123-1",`!!"l!&	http/google/308/	308 Resume Incomplete	example	Example	The first half of two million bytes is safe.
&'	http/google/308/	308 Resume Incomplete	see-also	See also	The redirects, and what sets 308 apart
&(	http/google/308/	308 Resume Incomplete	faq	FAQ	
&)	http/google/308/	308 Resume Incomplete	why-does-google-drive-or-youtube-answer-308-during-an-upload	Why does Google Drive or YouTube answer 308 during an upload?	Because the upload is not complete. It is the normal answer to every part except the last, and asks you to send the next one. Only a client that takes it for a redirect has a problem.
`)
