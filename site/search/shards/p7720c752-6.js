sitegenSearch("p7720c752-6",`!!!E!%	diagnostics/SG039/	SG039 lock-syntax	mend	How to mend it	Keep the lines of both sides: all of them were published. The order does not matter, nor does a line that is there twice; sitegen lock --accept puts the file in order when it next adds to it. To have git do this by itself, write content/permalinks.lock merge=union into .gitattributes.
`)
