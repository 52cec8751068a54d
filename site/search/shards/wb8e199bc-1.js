sitegenSearch("wb8e199bc-1",`!nine	Dl!'d"#7840)*
&teen	Tf#G
'ies	Tk"A
"l	Tu%>
`)
