sitegenSearch("t9e76a761",`An entry belongs to no class of its catalogue.
A catalogue with classes lists its entries class by class, and an entry outside all of them stands at the end without a heading. Either no class has a match pattern that fits the code, or the entry names a class with class: that is not declared.
The only class takes codes that start with an E: content/codes/catalogue.yaml content/codes/W1.md
Declare the class that is missing, or widen the match of one that exists. For a single entry, write class: errors into its front matter; that comes before all patterns.`)
