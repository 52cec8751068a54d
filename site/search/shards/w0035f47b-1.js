sitegenSearch("w0035f47b-1",`!nine	Dn!'d"#7840)*
&teen	Th#G
'ies	Tm"A
"l	Tw%>
`)
