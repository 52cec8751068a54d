sitegenSearch("p0e1123fd-14",`!!#@!(	manual/tutorial/	Tutorial: the error codes of an API	6-a-table-for-the-home-page	6. A table for the home page	The home page can list the codes. Its facts come from the catalogue, and the last column from you: content/index.md Every row needs its note. Once there is a fourth code, check asks for a fourth. Tables of codes has all that such a fence can say.
`)
