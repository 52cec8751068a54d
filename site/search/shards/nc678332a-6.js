sitegenSearch("nc678332a-6",`!many things	Js!JQV
)reads	Rg&,
(iny	R}",
(oo	Rt&3
'visitors	R_&3
'who	Rs#:
(ith	R{%O
(ords	Rt&A
(riters	Rp%:
'years	Rf#f
#p an	R0,
&each	Re"H
&in	Rh%O
(side	R.,
(to	Rq#:
's	Rm&:
't	Rv%:
&let	Rq#H
&names	Rq#3
&of	Ff&H#,!A/,
'r	Rm&,
&service	Ri%,
&that	Rq#H
&unknown	Rw#:
%s a	R{%^
(s	Rp&A
'code	Rf&m
'is	Rm&,
'numbers	Rj!,
#rch 1998	Rq#,
%gin and	Rd!,
)of	Ru&%
%k 4xx	Rv&{(
'and	Rh&{!
(s	J}!3s"&
'does	Jh&^)%
'everything	Rw"3
'for	Jw"3d"3
'its	Rv&{(
'nottingham	R_#f
'read	Ro&%
+s	Ro&{#
'the	J6:b&{,
&down a	Fg&{%(&"A)A
,lso	Ro&m
,n	Rv&O
-d	F::n%3&^%%
,re	Rp&A
-ound	Ro&{"
,t	Rh&,
+file	B,&!:1:l%3!m#A)t
,or	Jg&^+^
+href	Rp&1
+in	Rk&V
,s	Rl&:
,ts	Rg&O
+link	Ro&{"
,lmstxt	Rp&,
2org	Rp&,
+or	R(&
+page	Rn&3
+the	Fl&A#A#A(O
,o	Rw&V
,win	Jg&O0H
+url	Rf&O
+where	J9:x%:
,ith	Jm&:*:
+yaml	J",",
&ed as	Rl%%
`)
