sitegenSearch("p91218446-10",`!!"t!%	http/laravel/419/	419 Page Expired (Laravel, unofficial)	what-to-do	What to do	Webhooks and API calls belong on routes without sessions. If one must stay where it is, exempt its path and check the sender's signature instead (this is how Laravel 11 and 12 are told): For people: reload, sign in, submit again. An application can spare them the loss by keeping what they typed and going back to the form with a fresh token. In a script, fetch a new token once and repeat once; a
&&	http/laravel/419/	419 Page Expired (Laravel, unofficial)	example	Example	
`)
