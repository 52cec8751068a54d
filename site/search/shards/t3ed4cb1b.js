sitegenSearch("t3ed4cb1b",`A code does not match the pattern of its catalogue.
The catalogue says with code: {pattern: ...} what its codes look like. A code that looks different has been mistyped, or the file is no entry and has only been put into the entries' folder. The pattern is a regular expression that may be found anywhere in the code, so one that describes the whole code starts with ^ and ends with \$.
Codes of this catalogue are an E and digits, and the file W1.md gives its entry the code W1: content/codes/catalogue.yaml content/codes/W1.md
Rename the file, or correct code: where the front matter has one. If the page is not about a code, write kind: article and a title into its front matter. If such codes do exist, widen the pattern.`)
