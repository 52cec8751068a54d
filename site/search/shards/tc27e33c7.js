sitegenSearch("tc27e33c7",`An entry waives a rule that it does not break.
A waiver is an exception with a reason. Once the entry is mended, the reason is out of date, and the waiver would hide the next mistake of that kind. The list of waivers stays short because each has to be needed. A waiver that names a section or a field lifts only findings about that one.
The section was once missing, and has been written since: content/codes/catalogue.yaml content/codes/E1.md
Remove the waiver. If the rule should be lifted and is still reported, compare the section or field in the waiver with the ids in catalogue.yaml: a name that differs by a letter lifts nothing.`)
