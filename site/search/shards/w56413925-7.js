sitegenSearch("w56413925-7",`!odd	T}"1
%ities	Tt#8
%ly	Tq#9
#t	Lc#@">
`)
