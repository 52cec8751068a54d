sitegenSearch("nb3da8062-2",`!leave that	Rg"O
*e	>?:-,(:7H93A:1H!m#:A:/:=F!M
+m	Rq!A
*is	Jq!%n#3
)o	Jz!33O
's 520	R_%:
)a	Rb%:
*ll	Rv&%
*nd	Jq#Ho!3
+ything	Rv!O
*s	R~&3
*t	Ri&^
)both	Ry"3
)five	R~&3
)it	F&,U3W:>:
+s	Je#f-H
)open	Fs!t"33:
*ut	B~!ANH]f#,#A
)people	RT,
)room	Ro",
)stated	Re#O
)the	>&3e!,-A",g":03#H,:#:
,se	Rk&,
+is	Rz":
)your	R~"f
&ing an	Rn"H
*content	R_#H
1range	R_#H
*half	Rt#H
*it	Rq#H
*out	Fp!X.H/H(H
*the	Ff",6H2H
#d nowhere	Ro&A
&to	RD,
%e the	Rx&V
#ft 0	Rq"?
'a	J|!3<:
(lone	Jm&^)3
(nd	Jm!m(%
'before	Jr!OXf
(y	RE,
'does	Rd!,
'else	Rx&^
'if	Re#f
(n	F>3r%,&,
(s	Ri&3
(t	Fm!:?3Q&
'links	Ro&A
'nginx	Rm!A
'of	Jo!,b#,
(pen	Jj#,.H
(ut	6(,',),@,5:13&AE3)3@:Dm"{!!{""%!3!H#V%,!:#:!O!t"A!V!^&:",
'sg054	Rj&f
(itegen	RN,
(o	R|%,
'the	Fq"Ag"3*V
(o	Bj!,",)<e"3;&
'undone	J5:r",
'while	Rq!,
#gacy the	Rs!O
&l blocks	Rt%:
`)
