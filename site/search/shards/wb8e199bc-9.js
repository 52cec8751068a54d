sitegenSearch("wb8e199bc-9",`!odd	T_#1
%ities	Tv#8
%ly	Ts#9
#t	Le#@">
`)
