sitegenSearch("w312a9038-13",`!oclock	Tt#A
#tet	Te#@
'stream	Te#@
"dd	Td#1
%ities	Tz#8
%ly	Tw#9
#in	Tu&j
#t	Pi#@">
`)
