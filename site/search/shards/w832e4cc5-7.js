sitegenSearch("w832e4cc5-7",`!odd	T}"1
%ities	Tt#8
%ly	Tq#9
#t	Lc#@">
`)
