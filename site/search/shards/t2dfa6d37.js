sitegenSearch("t2dfa6d37",`An alias would take a URL that another page has.
Each alias, a former name of a code or an old URL of an article, becomes a page that leads visitors on. Two pages cannot stand at one URL: if a code had been called what another is called now, old links would reach the wrong one. In an entry, the alias "Disk full" takes the URL disk-full/ beside the entry's own.
Two entries claim to have been called full: content/codes/catalogue.yaml content/codes/E1.md content/codes/E2.md
Leave the alias with the page that visitors of the old URL look for. In a catalogue where several codes really share a name, code: {aliases: any} lets the first of them have the URL.`)
