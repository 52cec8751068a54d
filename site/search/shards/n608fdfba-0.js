sitegenSearch("n608fdfba-0",`!googles 103	Ro!f
*cloud	Ng#O+O
+rawlers	Bx!H!m?:':4:%:":#m
*list	Nl!3w"^
*name	Rw"m
*python	Rq%,
*services	Rp%:
+low	Ru#:
*upload	N~!Ht!&
*waits	Rb":
#router error	Ji%3"363
0handlergo	Ji%3"363
#t 11.8	Nw!O"3
&400	Rr#H
&a	Rr"3
'n	Rl!A
&from	Rv"m
&if	Rq%,
's	R_'3
't	Rs#:
&no	Ru#&
&retry	Rw!O
&slow	Ru!:
'omething	Rd%V
&the	Rv#:
)re	Nq!:d!H
&until	Rb":
#verned by	Re#f
"racefully queue	R}#:
%mmar and	Rv%,
*of	R_'O
%nt and	Ry!{"
)t	Rk!:
(is	Rk!:
'ed because	Ri#3
's it	Re"O
%ph and	Rv&3
(ql	Jl!&!.!a+Aw",
(writes	R|&^
'ql and	Ru!A
,swer	Rl!,!a
*g	Nl!&a#,
+rpc	Nl!&a#,
*haskell	Ru&m
+ttp	Rl!*
*json	Rf&?
*over	Rl!,!^
*response	Rl!%!,!^
*server	Rl!^
)json http	Rf&?
)response json	Rl!,!^
's as	Rt#f
)for	R}#:
)rather	Re&:
)show	Rc%:
#een lock	Rj%V
*ok	Rl!:
&ts the	Rb%3
%p does	Rm&H
'i	Rx!F
(e	Rx!F
%w too	Rc'A
`)
