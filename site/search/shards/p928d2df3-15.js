sitegenSearch("p928d2df3-15",`!!#?!,	manual/templates/	Templates	variables-of-navigation-item	Variables of navigation item	label: The title url: Where it leads, from this page isCurrent: Whether it leads to this page (flag)
&-	manual/templates/	Templates	variables-of-navigation-group	Variables of navigation group	label: The title link: Where it leads, from this page; a group may lead nowhere isCurrent: Whether it leads to this page (flag) isWithin: Whether this page lies below the one that it leads to, or is among the items of the group or below one (flag) hasItems: Whether it is a group (flag) items: The items of a group (list of navigation item)
&.	manual/templates/	Templates	variables-of-contents-item	Variables of contents item	heading: The heading's text id: Its fragment
`)
