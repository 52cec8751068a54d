sitegenSearch("n798cc51c-0",`!skipped put	Rx#:
*unnoticed	Rx#:
&s nothing	Rz!:
(this	Rf":
#u a	R|"?
'7	R|"?
&lamp	Rc"?
*7	Rc"?
&tea	J~!?.?
)100	J~!?.?
"l o	Ro!F
#ash an	Rl&V
*d	Jv!H4Hi"A
)t	Fv!f{":',":
(in	RJ,
)s	Jj&t#,+3
(leads	Rp&:
(or	Jp"3(f
(point	Rp"H
(version	Rt&A
#eep for	R{#3
(over	R~!f
#ice 0	Rp!?
%ding window	Rl#H
%ghtly different	Ru!,
%m as	Rm&*
%p in	R{&:
)to	Rf!,
'would	RF,
&ped and	RF,
#ow client	Rt!V
(ode	Rd%V
'database	Ry"H
(own	>t!A":W&!:&:#f!m":T,#,
'expression	R0,
'for	R}#O
'most	Rs!:
'or	Js!:!Of!f
'path	Rf%:
+s	R_&:
'query	Js#H4:
'request	Jz!h@?
(obots	Rd#V
'server	Jt!Va!HP3
'there	Rs#f
)ird	Rf%3
(o	Rs#3
'work	Ry"f
&er expect	R_&:
)writer	Rw!O
&ing crawlers	Rt"H
*the	Rr":
&ly keeps	Rr#:
&request title	Ry"?
"mall catalogue	Jk&t&&
(debian	Rm&,
(enough	R~"3
(i	RM3
(json	Jp!%k!3
(letters	Rx&:
(on	R~"3
`)
