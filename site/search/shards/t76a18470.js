sitegenSearch("t76a18470",`A template names an asset that does not exist.
A template links to a file of assets by {{root}}assets/..., and neither the project nor the built-in theme has a file of that name. The page would ask for a style, a script or a picture that is not there. The whole name has to stand in the template: the build replaces it by a name that changes with the file's content, and cannot look through a tag.
The built-in theme has assets/style.css: templates/article.mustache
Correct the name, or put the file into templates/assets. A name that a tag would put together can be written out in full, one link for each file.`)
