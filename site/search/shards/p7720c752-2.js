sitegenSearch("p7720c752-2",`!!!C!!	diagnostics/SG037/	SG037 heading-id			An id written at a heading cannot be used.
&"	diagnostics/SG037/	SG037 heading-id	meaning	What it means	## Title {#id} gives a heading the id of your choice. An id is one word: it holds no white space. Ids that begin with sg- belong to the theme. The sections of an entry have the ids that their catalogue declares, so that the same section has the same fragment in every entry.
&#	diagnostics/SG037/	SG037 heading-id	example	Example	The id has a space in it: content/guide.md
&%	diagnostics/SG037/	SG037 heading-id	mend	How to mend it	Write a hyphen for the space, as in {#save-often}, or choose another word. At the heading of a declared section, take the id off; to change it for all entries, change id in catalogue.yaml.
`)
