sitegenSearch("p265c08d1-295",`!!"7!)	http/409/	409 Conflict	see-also	See also	Conflicts and validation in a REST API What belongs in an error body
&*	http/409/	409 Conflict	faq	FAQ	
&+	http/409/	409 Conflict	should-a-duplicate-be-409-or-422	Should a duplicate be 409 or 422?	As advice, 409. The values were fine as such and clash with a record that exists, and the caller can do something about it: choose another name, or fetch what is there. That is close to the words of RFC 9110, which speaks of a conflict with the current state that the user might be able to resolve (RFC 9110, section 15.5.10). A 422 is defensible where the form treats "is taken" like any other
`)
