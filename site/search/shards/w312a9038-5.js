sitegenSearch("w312a9038-5",`!nim	Tu&j
#ne	Dp!'d"#7840)*
&teen	Tj#G
'ies	To"A
#x	Tu&j
"l	Ty%>
`)
