sitegenSearch("p519bb20a-10",`!!#&!%	http/pantheon/530/	530 Site Frozen (Pantheon, unofficial)	what-to-do	What to do	Owners go to their Pantheon dashboard, choose the site and press Unfreeze site. It takes some minutes, and files that had never been committed may be missing; a backup exists. A site that must stay up needs a paid plan. Anybody else can only tell the owner. A monitor should report it once: unlike a 503, it does not end by waiting. If the page carries Cloudflare's name and a number from 1000
&&	http/pantheon/530/	530 Site Frozen (Pantheon, unofficial)	example	Example	The text of the page is ours.
&'	http/pantheon/530/	530 Site Frozen (Pantheon, unofficial)	see-also	See also	Codes for a service that is away
`)
