sitegenSearch("wea61742b-7",`!odd	T}"1
%ities	Tt#8
%ly	Tq#9
#t	Lc#@">
`)
