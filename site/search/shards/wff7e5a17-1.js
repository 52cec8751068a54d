sitegenSearch("wff7e5a17-1",`!nine	Dn!'d"#7840)*
&teen	Th#G
'ies	Tm"A
"l	Tw%>
`)
