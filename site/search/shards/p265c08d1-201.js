sitegenSearch("p265c08d1-201",`!!!|!*	http/204/	204 No Content	faq	FAQ	
&+	http/204/	204 No Content	should-delete-answer-with-204-or-200	Should DELETE answer with 204 or 200?	Both are right. RFC 9110 chooses by what you have to say: 204 if the deletion is done and there is nothing more to tell, 200 if the body describes the outcome, 202 if it is still to be carried out (RFC 9110, section 9.3.5). As advice: take 204 unless the client needs something, such as the deadline for an undo. A second DELETE of the same record may answer 204 again or 404. Idempotent means that
`)
