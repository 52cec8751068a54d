sitegenSearch("n037c57fe-8",`!google cloud	Je#O+Ok!H
*onfirms	Rn%3
,siders	Ra":
*rawls	Rr#:
)described	Ro%,
*rive	Ro%X
)follows	Ri":
)gears	Rn%&!,
)handles	Rn#:
)it	R{"f
)lowers	Rq#:
)notes	Rb":
)passes	R}!:
)removes	Ru":
+sumable	Rn%&
*pc	Jj!3w"^
)search	6v!H!V!m):#:":":):":!f":":%:":#:":":!H":!m&:#:!f2:#:":":":":!m":
)takes	Jj"f*:
*han	R{":
,t	Rl":
+e	Rk":
,re	Rs":
*reats	Jo":":
(apis com	Ro%?
(s 103	Rm!^
*cloud	Je#O+O
+rawlers	Bv!H!m?:':4:%:":#m
*list	Jj!3w"^
*name	Ru"m
*python	Ro%,
*services	Rn%:
+low	Rs#:
*upload	J|!Ht!&
*waits	R_":
#router error	Jg%3"363
0handlergo	Jg%3"363
#t 400	Rp#H
&a	Rp"3
'n	Rj!A
&from	Rt"m
&if	Ro%,
's	R}&3
't	Rq#:
&no	Rs#&
&slow	Rs!:
'omething	Rb%V
&the	Rt#:
)re	Jo!:d!H
&until	R_":
#verned by	Rc#f
"racefully queue	R{#:
%mmar and	Rt%,
*of	R}&O
%nt and	Rw!t
)t	Ri!:
(is	Ri!:
'ed because	Rg#3
`)
