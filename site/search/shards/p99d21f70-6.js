sitegenSearch("p99d21f70-6",`!!!b!!	diagnostics/SG084/	SG084 asset-unknown			A template names an asset that does not exist.
&"	diagnostics/SG084/	SG084 asset-unknown	meaning	What it means	A template links to a file of assets by {{root}}assets/..., and neither the project nor the built-in theme has a file of that name. The page would ask for a style, a script or a picture that is not there. The whole name has to stand in the template: the build replaces it by a name that changes with the file's content, and cannot look through a tag.
&#	diagnostics/SG084/	SG084 asset-unknown	example	Example	The built-in theme has assets/style.css: templates/article.mustache
&%	diagnostics/SG084/	SG084 asset-unknown	mend	How to mend it	Correct the name, or put the file into templates/assets. A name that a tag would put together can be written out in full, one link for each file.
`)
