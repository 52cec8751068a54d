sitegenSearch("ne13b68d9-8",`!google than	R{":
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
's it	Rc"O
%ph and	Rt&3
(ql	Jj!&!.!a+Aw",
(writes	Rz&^
'ql and	Rs!A
,swer	Rj!,!a
*g	Jj!&a#,
+rpc	Jj!&a#,
*http	Rj!*
*json	Rd&?
*over	Rj!,!^
*response	Rj!%!,!^
*server	Rj!^
)json http	Rd&?
)response json	Rj!,!^
's as	Rr#f
)for	R{#:
)rather	Rc&:
)show	Ra%:
#een lock	Rh%V
*ok	Rj!:
&ts the	R_%3
%p does	Rk&H
`)
