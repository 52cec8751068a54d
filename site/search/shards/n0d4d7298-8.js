sitegenSearch("n0d4d7298-8",`!javascript also	Rs&m
-it	Rx&,
-or	RQ,
-the	Rl&O
0y	Rs&f
-vbscript	Jl&^){!
,s json	Rf&3
2parse	Rf&3
.values	R}&,
"emalloc on	Ro&,
"ob advertisement	R{"3
'gain	R_"H
'nd	Rs!3
're	Rs!1
's	Rs!1
&began	Rk"3
'ut	Rz!H
&code	Rs!1
(unt	Rs!O
&failed	R_"H
'or	Jt#HY8
&has	Rk"3
'ttp	Rs!1
*requests	Rs!1
24xx	Rs!1
25xx	Rs!1
&in	R_"H
's	Js!1.f
&on	Rt!3
&pages	Rm&:
&rate	Rs!1
'efuses	Rs!1
'uns	Rw!A
&stands	R_"A
&that	R_"H
'wice	R_"H
&use	R{#:
&was	R_"H
'ith	Jz!f?f
*out	Rs!1
&you	R_"f
%code http	Rs!1
.requestsendedearly	Rs!1
%s 77	R_"?
'81	Rh#?
'batches	Rw!%
'conflicts	Rw!&
*sist	Rh#A
)unt	Rk&,
'give	Rq!,
'state	R_"f
'the	R_"H
#in parts	Rd"O
'the	J7:TA=O
&ed only	Rd":
&s them	Rk!3
&ts two	Rx&3
#ke and	Jl!A(tRm
'became	Rg&,
'has	Jr!tRf
'means	Rt!A
'or	Rd#3
'python	Rd#:
#sh cohen	Rn",
`)
