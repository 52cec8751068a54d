sitegenSearch("wd869f3b7-6",`!odd	T}"1
%ities	Tt#8
%ly	Tq#9
#t	Lc#@">
`)
