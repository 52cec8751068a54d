sitegenSearch("w0035f47b-9",`!odd	Tb#1
%ities	Tx#8
%ly	Tu#9
#t	Lg#@">
`)
