sitegenSearch("n667fd859-6",`!google than	Ry":
,t	Rj":
+e	Ri":
,re	Rq":
*reats	Jm":":
(apis com	Rm%?
(s 103	Rk!^
*cloud	Jc#O+O
+rawlers	Bt!H!m?:':4:%:":#m
*list	Jh!3w"^
*name	Rs"m
*python	Rm%,
*services	Rl%:
+low	Rq#:
*upload	Jz!Ht!&
*waits	R}!:
#router error	Fe%3"363
0handlergo	Fe%3"363
#t 400	Rn#H
&a	Rn"3
'n	Rh!A
&from	Rr"m
&if	Rm%,
's	R{&3
't	Ro#:
&no	Rq#&
&slow	Rq!:
'omething	R_%V
&the	Rr#:
)re	Jm!:d!H
&until	R}!:
#verned by	Ra#f
"racefully queue	Ry#:
%mmar and	Rr%,
*of	R{&O
%nt and	Ru!t
)t	Rg!:
(is	Rg!:
'ed because	Re#3
's it	Ra"O
%ph and	Rr&3
(ql	Fh!&!.!a+Aw",
(writes	Rx&^
'ql and	Rq!A
,swer	Rh!,!a
*g	Jh!&a#,
+rpc	Jh!&a#,
*http	Rh!*
*json	Rb&?
*over	Rh!,!^
*response	Rh!%!,!^
*server	Rh!^
)json http	Rb&?
)response json	Rh!,!^
's as	Rp#f
)for	Ry#:
)rather	Ra&:
)show	R~#:
#een lock	Rf%V
*ok	Rh!:
&ts the	R}#3
%p does	Ri&H
`)
