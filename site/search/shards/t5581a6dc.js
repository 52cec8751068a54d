sitegenSearch("t5581a6dc",`A template includes something that cannot be included.
The tag names a partial that does not exist, fills a block that the included template does not offer, or leads back to the template it stands in. In the last case the page would never end. Partials that include each other so often that a page's template grows beyond 10 MB are stopped too.
There is no template called sidebar-of-mine: templates/article.mustache
Correct the name, or add the file: sidebar-of-mine.mustache in the folder templates. A partial in a folder is named with it, as in {{>parts/sidebar}}. To repeat something, open a section on a list; a template does not need to include itself.`)
