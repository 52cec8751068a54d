sitegenSearch("n93b3d126-2",`!good of	Rj#3
(r	Rr%:
'page	Rq&3
'repeat	Rl"&
(fc	R_#3
(ule	Ri!:
'says	Rq",
(ign	R_"f
'that	Rr!:
)e	Re",
(o	Ry&3
)kens	Rn!^
'use	Rh"&
'with	Rp!:
%gle 301	Rr!V
)a	Rf":
*pis	Rk%&
*sks	Rp"H
)cloud	Fa#O+Oj!H
*onfirms	Rj%3
,siders	R|!:
*rawls	Rn#:
)described	Rk%,
*rive	Rk%X
)follows	Re":
)gears	Rj%&!,
)handles	Rj#:
)it	Rw"f
)lowers	Rm#:
)notes	R}!:
)passes	Ry!:
)removes	Rq":
+sumable	Rj%&
*pc	Jf!3w"^
)search	6r!H!V!m):#:":":):":!f":":%:":#:":":!H":!m&:#:!f2:#:":":":":!m":
)takes	Jf"f*:
*han	Rw":
,t	Rh":
+e	Rg":
,re	Ro":
*reats	Jk":":
(apis com	Rk%?
(s 103	Ri!^
*cloud	Ja#O+O
+rawlers	Br!H!m?:':4:%:":#m
*list	Jf!3w"^
*name	Rq"m
*python	Rk%,
*services	Rj%:
+low	Ro#:
*upload	Jx!Ht!&
*waits	R{!:
#router error	Fc%3"363
0handlergo	Fc%3"363
#t 400	Rl#H
&a	Rl"3
'n	Rf!A
&from	Rp"m
&if	Rk%,
's	Rx&3
't	Rm#:
`)
