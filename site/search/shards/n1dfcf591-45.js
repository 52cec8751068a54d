sitegenSearch("n1dfcf591-45",`!many requests	>h!,!A#f'1"A",!1W(!,!3[&!,"&%"
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
%k 4xx	Ru&{(
'and	Rh&{!
(s	J}!3r"&
'does	Jh&^(%
'everything	Rw"3
'for	Jw"3c"3
'its	Ru&{(
'nottingham	R_#f
'read	Rn&%
+s	Rn&{#
'the	J6:a&{,
&down a	Rt&A
,lso	Rn&m
,n	Ru&O
-d	F::r%^#%
,re	Ro&A
-ound	Rn&{"
,t	Rh&,
+file	B,&!:1:l%3!m#A(t
,or	Jg&^*^
+has	Ro&:
,ref	Ro&1
+is	Rl&:
,ts	Rg&O
+llmstxt	Ro&,
`)
