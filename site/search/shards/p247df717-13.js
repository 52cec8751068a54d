sitegenSearch("p247df717-13",`!!"}!!	http/pantheon/530/	530 Site Frozen			The hosting company Pantheon has put an unused sandbox site to sleep.
&"	http/pantheon/530/	530 Site Frozen	meaning	Meaning	Free sandbox sites that nobody develops any more are frozen. All requests to such a site are answered with 530, and its own dashboard is not available, until the owner wakes it (Pantheon, Inactive Site Freezing).
&#	http/pantheon/530/	530 Site Frozen	when-you-see-it	When you see it	The version of the page that we read says: over four months old, and three months without a commit. An older one said a year and six months, so look up the current terms. Traffic does not keep a site awake; only work on its code does. That surprises people whose demonstration had visitors every day.
`)
