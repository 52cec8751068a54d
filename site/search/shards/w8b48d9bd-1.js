sitegenSearch("w8b48d9bd-1",`!nine	Dn!'d"#7840)*
&teen	Th#G
'ies	Tm"A
"l	Tw%>
`)
