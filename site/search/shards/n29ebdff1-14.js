sitegenSearch("n29ebdff1-14",`!authentication which	Rt"V
&or adds	Rg!,
*lone	RR3
)believes	R.,
)of	FU,z":(:0:
)text	Rn&,
)who	R|&^
*onders	Rb!,
*rote	NC&t%:
(itative info	Np!:4&
4rmation	Jn!3*3.(!?
0reason	Rq"f
*ies and	N?:,:
.classes	Rl&,
.default	Rl&"
.in	RO,
.may	Rt&3
.than	RJ,
0e	Nl&&,O
*y a	N?,}%,
-nd	Nf!:r#A
-re	NI,t%{2
,comes	RO,
,defines	R|&{1
,each	R?:
,has	R?:
,iana	Nv&?'*
-d	Rm&{!
-f	Rn&f
,may	Rp#:
-ust	Rm&{!
,names	R>,
,only	Rl&f
-r	BO:{",5,0H#f
,sg032	Rl&3
,than	R>,
/t	J0,{#V5:
,what	Rl&:
.ere	R|&f
.o	Nt&3*{#!{*!{/!{1
/ever	R}%O
)zation above	Rm!H
1nd	Rm!H
0basic	Ny%?"?
1earer	Bk!1)*D?"?9?
0header	Nm!:JO
0or	Rz"3
0that	Rz"H
2e	Rz":
1oken	R|%:
0when	Nx!A::
(s belongs	R,:
*find	R>,
*of	Rt&,
*profile	Rt%3
&request the	Rt"H
&s token	Ry!{"
%o configuration	Ro"3
&configuration file	Ro"3
&discover again	Rx%:
&mated one	Rf&V
`)
