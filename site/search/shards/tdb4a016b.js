sitegenSearch("tdb4a016b",`A link is right but for the case of its letters.
On macOS and Windows such a link works while you write, since their disks treat Guide.md and guide.md as one file. Most web servers do not, and neither do fragments: the published link is dead. Links to codes are compared just as strictly, so that every page spells a code in the same way.
The home page is index.md, with a small i: content/guide.md
Write the file, the fragment or the code exactly as the help line shows it. If it is the file's own name that has the wrong letters, rename the file, and every link to it with it.`)
