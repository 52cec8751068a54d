sitegenSearch("pe8e2071f-13",`!!#9!,	manual/templates/	Templates	variables-of-navigation-group	Variables of navigation group	label: The title link: Where it leads, from this page; a group may lead nowhere isCurrent: Whether it leads to this page (flag) isWithin: Whether this page lies below the one that it leads to (flag) hasItems: Whether it is a group (flag) items: The items of a group (list of navigation item)
&-	manual/templates/	Templates	variables-of-contents-item	Variables of contents item	heading: The heading's text id: Its fragment
&.	manual/templates/	Templates	variables-of-contents	Variables of contents	heading: The heading's text id: Its fragment hasItems: Whether headings stand below it (flag) items: The headings below it (list of contents item)
`)
