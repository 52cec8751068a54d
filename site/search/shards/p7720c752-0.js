sitegenSearch("p7720c752-0",`!!!B!!	diagnostics/SG036/	SG036 anchor-twice			An id that an author wrote appears twice on its page.
&"	diagnostics/SG036/	SG036 anchor-twice	meaning	What it means	A link to a fragment reaches the first element of that id, so the second one can never be reached. The ids of headings that sitegen makes itself keep out of the way of others. An id that you write in HTML or at a heading, as {#id}, or a section's declared one, is used as it is and may clash. Raw HTML is read only where the site says html: allow or html: sanitize.
&#	diagnostics/SG036/	SG036 anchor-twice	example	Example	Two paragraphs of content/guide.md carry the id note: content/site.yaml content/guide.md
`)
