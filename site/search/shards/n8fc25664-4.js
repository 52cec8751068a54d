sitegenSearch("n8fc25664-4",`!many files	Rq&3
(ormatters	Rx&,
*warded	Jv#&&(
(rameworks	Re!t
'have	Rc#f
(osts	Rh!V
(ttp	Rh#:
'is	Rn&:
(t	Rx!H
'libraries	R_#:
'minutes	Ru&O
)stakes	Re!^
(ore	Jr&H%O!{,
'operations	Ra",
(utcomes	Ff!O#3*3
'pages	Rm&,
)ths	Rx%O
(eople	Rw#3
(ortals	Ru#:
(rograms	Rt"f
*tested	R_#f
'redirects	Jr!o{"A
)quests	>h!,!A#f'1"A",!1W(!,!3[&!,"&%"
)sources	Jh!3[H
)try	Rh!A
,after	Rh!A
(iddles	Rk!3
(oles	Ri#f
'scripts	Rs#f
(econds	Jq!::,
)nd	Rz":
)rvers	Fz",%:~!,
+ices	Ri#3
'things	Js!JQV
)reads	Rg&,
(iny	R}",
(oo	Rs&3
'visitors	R_&3
'who	Rs#:
(ith	R{%O
(ords	Rs&A
(riters	Rp%:
'years	Rf#f
#p an	R0,
&each	Re"H
&in	Rh%O
(side	R.,
(to	Rq#:
't	Rv%:
&let	Rq#H
&names	Rq#3
&of	Ff&H#,!A.,
&service	Ri%,
&that	Rq#H
&unknown	Rw#:
%s a	R{%^
(s	Ro&A
'code	Rf&m
'numbers	Rj!,
#rch 1998	Rq#,
%gin and	Rd!,
)of	Rt&%
`)
