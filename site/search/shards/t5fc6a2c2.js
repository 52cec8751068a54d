sitegenSearch("t5fc6a2c2",`An id written at a heading cannot be used.
## Title {#id} gives a heading the id of your choice. An id is one word: it holds no white space. Ids that begin with sg- belong to the theme. The sections of an entry have the ids that their catalogue declares, so that the same section has the same fragment in every entry.
The id has a space in it: content/guide.md
Write a hyphen for the space, as in {#save-often}, or choose another word. At the heading of a declared section, take the id off; to change it for all entries, change id in catalogue.yaml.`)
