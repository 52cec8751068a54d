sitegenSearch("n7e037b21-5",`!leave code	R=:
(error	Ri!3
(freshness	Rk"O
(it	>l!A13!f#O5:#O)O.3%O.Od!&"?
(out	BX:/:+:63X:
(shared	Rd&:
(that	Ri"O
*e	>?:-,(:9H93A:1H!m#:A:/:=F!M
+m	Rs!A
*is	Js!%n#3
)o	J|!33O
's 520	Rb%:
)a	Rd%:
*ll	Rx&%
*nd	Js#Ho!3
+ything	Rx!O
*s	Ra'3
*t	Rk&^
)both	R{"3
)five	Ra'3
)it	F&,V3X:>:
+s	Jg#f-H
)open	Ju!t"33:
*ut	Ba"ANH]f#,#A
)people	RU,
)room	Rq",
)stated	Rg#O
)the	>&3g!,-A",g":03#H,:#:
,se	Rm&,
+is	R|":
)your	Ra#f
&ing an	Rp"H
*content	Rb#H
1range	Rb#H
*half	Rv#H
*it	Rs#H
*out	Fr!X.H/H(H
*the	Jh",6H2H
#d nowhere	Rq&A
&to	RD,
%e the	Rz&V
#ft 0	Rs"?
'a	J~!3<:
(lone	Jo&^)3
(nd	Jo!m(%
'before	Jt!OXf
(y	RE,
'does	Rf!,
'else	Rz&^
'if	Rg#f
(n	J>3t%,&,
(s	Rk&3
(t	Jo!:?3Q&
'links	Rq&A
'nginx	Ro!A
'of	Jq!,b#,
(pen	Jl#,.H
(ut	6(,',),@,7:13&AE3)3@:Dm"{!!{""%!3!H#V%,!:#:!O!t"A!V!^&:",
'sg054	Rl&f
(itegen	RN,
`)
