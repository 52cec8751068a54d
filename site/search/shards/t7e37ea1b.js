sitegenSearch("t7e37ea1b",`A required key is not there.
Something cannot be shown or checked without this key: an article without its title, a waiver without its reason, an entry without a field that its catalogue requires. A key with nothing behind it counts as missing. A required field with a registry column is satisfied by the registry's fact.
The article has a description but no title: content/guide.md
Add the key that the message names. The note below it points at the line of the catalogue that requires a field. If entries can do without the field, take required: true away there.`)
