sitegenSearch("wa0aa4e7c-7",`!odd	T}"1
%ities	Tt#8
%ly	Tq#9
#t	Lc#@">
`)
