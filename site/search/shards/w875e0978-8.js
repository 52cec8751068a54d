sitegenSearch("w875e0978-8",`!odd	T}"1
%ities	Tt#8
%ly	Tq#9
#t	Lc#@">
`)
