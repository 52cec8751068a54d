sitegenSearch("p7720c752-5",`!!!E!!	diagnostics/SG039/	SG039 lock-syntax			A line of permalinks.lock is no URL.
&"	diagnostics/SG039/	SG039 lock-syntax	meaning	What it means	Each line of content/permalinks.lock is one URL from the site's root, with or without a fragment. Lines that begin with # are comments. What else stands in the file was most often left by a merge in which two branches had added lines at the same place.
&#	diagnostics/SG039/	SG039 lock-syntax	example	Example	Two branches have each added a page, and git has asked somebody to choose: content/permalinks.lock
`)
