sitegenSearch("p91218446-11",`!!"t!'	http/laravel/419/	419 Page Expired (Laravel, unofficial)	see-also	See also	CSRF protection, in Laravel's manual Authentication and what comes before it
&(	http/laravel/419/	419 Page Expired (Laravel, unofficial)	faq	FAQ	
&)	http/laravel/419/	419 Page Expired (Laravel, unofficial)	why-does-laravel-say-419-page-expired	Why does Laravel say 419 Page Expired?	The form carried a token that does not belong to the current session. The session has run out, or the cookie that holds it did not arrive. Reload the page to get a new token; if that does not help, look at the cookie.
&*	http/laravel/419/	419 Page Expired (Laravel, unofficial)	does-419-mean-authentication-timeout	Does 419 mean Authentication Timeout?	Not in Laravel. Some lists of codes give it that name, and ASP.NET Core has a constant Status419AuthenticationTimeout. No standard defines it either way.
`)
