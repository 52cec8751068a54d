sitegenSearch("t6b4335fb",`A template is not valid Mustache.
A tag is not closed, a section ends under another name or not at all, a tag has no name or two of them, or a change of delimiters does not name both. Such a template has no clear meaning, and guessing one would break every page that uses it. The report names the line where the tag was opened.
The section date is opened and never closed: templates/article.mustache
Write the tag that the help line shows, here {{/date}}, where the section should end. Tags close in the reverse order of their opening.`)
