sitegenSearch("ta2e57ad5",`A section lacks the kind of content that the catalogue asks for.
A section can be declared with contains: code asks for a code block, http for an HTTP response in a code block marked http, list for a list, link for a link. An example without code, or a "See also" without a link, has a heading that promises more than it holds.
The example is described and not shown: content/codes/catalogue.yaml content/codes/E1.md
Add what is missing below that heading. For http, mark the block with the word http and let a line start with a status line such as HTTP/1.1 404 Not Found.`)
