sitegenSearch("pab4fbd87-2",`!!"R!)	http/501/	501 Not Implemented	see-also	See also	Choosing a code for a REST API Debugging responses
&*	http/501/	501 Not Implemented	faq	FAQ	
&+	http/501/	501 Not Implemented	why-does-my-local-test-server-answer-post-with-501	Why does my local test server answer POST with 501?	It may be a server for files only. python3 -m http.server has no POST, PUT or DELETE, and says "Unsupported method ('POST')" with this code; we tried POST and DELETE. Start the program that is meant to take the data, or check the port: two servers may be running.
&,	http/501/	501 Not Implemented	is-501-right-for-a-feature-that-is-not-finished	Is 501 right for a feature that is not finished?	Only if the whole server lacks the function. For a single path that does not exist yet, 404 is true and does not ring an alarm. As advice: leave the path out of the published description until it works.
`)
