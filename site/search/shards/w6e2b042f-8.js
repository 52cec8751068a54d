sitegenSearch("w6e2b042f-8",`!odd	T}"1
%ities	Tt#8
%ly	Tq#9
#t	Lc#@">
`)
