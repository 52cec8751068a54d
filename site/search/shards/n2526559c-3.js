sitegenSearch("n2526559c-3",`!google drive	Rk%X
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
's	Ry&3
't	Rm#:
&no	Ro#&
&slow	Ro!:
'omething	R}#V
&the	Rp#:
)re	Jk!:d!H
&until	R{!:
#verned by	R~"f
"racefully queue	Rw#:
%mmar and	Rp%,
*of	Ry&O
%nt and	Rs!t
)t	Re!:
(is	Re!:
'ed because	Rc#3
's it	R~!O
%ph and	Rp&3
(ql	Ff!&!.!a+Aw",
(writes	Rv&V
'ql and	Ro!A
`)
