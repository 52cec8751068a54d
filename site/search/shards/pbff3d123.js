sitegenSearch("pbff3d123",`!!"f	http/google/308/	308 Resume Incomplete	t9aff00c3	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	why-does-google-drive-or-youtube-answer-308-during-an-upload	Why does Google Drive or YouTube answer 308 during an upload?
#g	http/	Catalogue of status codes	t8756f95b
#h	http/laravel/419/	419 Page Expired	t9b8b881c	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	why-does-laravel-say-419-page-expired	Why does Laravel say 419 Page Expired?	does-419-mean-authentication-timeout	Does 419 mean Authentication Timeout?
#i	http/linkedin/999/	999 Request denied	t33878d2a	meaning	Meaning	when-you-see-it	When you see it	what-to-do	What to do	example	Example	see-also	See also	faq	FAQ	are-my-linkedin-links-broken-if-a-checker-reports-999	Are my LinkedIn links broken if a checker reports 999?
`)
