sitegenSearch("pe88be7a0-14",`!!"5!)	http/401/	401 Unauthorized	see-also	See also	Authentication: which code for which refusal Tracing a failed request
&*	http/401/	401 Unauthorized	faq	FAQ	
&+	http/401/	401 Unauthorized	what-is-the-difference-between-401-and-403	What is the difference between 401 and 403?	A 401 asks "who are you?", and a 403 says "not this, not for you". Take a 401 when other credentials of the usual kind would settle the matter: nobody has signed in, or the token ran out. Take a 403 when the server has understood the request and still refuses it, most often because the caller's account lacks the right. The reaction differs too. After a 401 a program renews its token and tries
`)
