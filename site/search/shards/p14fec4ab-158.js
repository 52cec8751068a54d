sitegenSearch("p14fec4ab-158",`!!"n!%	http/laravel/419/	419 Page Expired	what-to-do	What to do	Webhooks and API calls belong on routes without sessions. If one must stay where it is, exempt its path and check the sender's signature instead (this is how Laravel 11 and 12 are told): For people: reload, sign in, submit again. An application can spare them the loss by keeping what they typed and going back to the form with a fresh token. In a script, fetch a new token once and repeat once; a
&&	http/laravel/419/	419 Page Expired	example	Example	
&'	http/laravel/419/	419 Page Expired	see-also	See also	CSRF protection, in Laravel's manual Authentication and what comes before it
&(	http/laravel/419/	419 Page Expired	faq	FAQ	
`)
