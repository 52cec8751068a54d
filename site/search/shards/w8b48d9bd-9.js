sitegenSearch("w8b48d9bd-9",`!odd	Tb#1
%ities	Tx#8
%ly	Tu#9
#t	Lg#@">
`)
