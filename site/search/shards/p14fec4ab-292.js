sitegenSearch("p14fec4ab-292",`!!#8!*	manual/templates/	Templates	variables-of-link	Variables of link	label: The title of what it leads to url: Where it leads, from this page about: One sentence about it, where it is known
&+	manual/templates/	Templates	variables-of-navigation-item	Variables of navigation item	label: The title url: Where it leads, from this page isCurrent: Whether it leads to this page (flag)
&,	manual/templates/	Templates	variables-of-navigation-group	Variables of navigation group	label: The title link: Where it leads, from this page; a group may lead nowhere isCurrent: Whether it leads to this page (flag) isWithin: Whether this page lies below the one that it leads to (flag) hasItems: Whether it is a group (flag) items: The items of a group (list of navigation item)
&-	manual/templates/	Templates	variables-of-contents-item	Variables of contents item	heading: The heading's text id: Its fragment
`)
