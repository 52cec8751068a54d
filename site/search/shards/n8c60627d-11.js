sitegenSearch("n8c60627d-11",`!you repeat	Nf%:(:
)lace	Rq&A
(turn	R_"3
(write	Ru&3
'un	Bm!X(513(Ot!:
&save	Nx&5(%
(y	Ns!3j#,
'cripts	R~":
'ee	2|#5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5
(nd	Fn!A5H=OQ:
)t	Jv!V0,z!O
(rve	R{!3
(t	J{"3)f43
)tle	Rs"3
'hould	Nq!O@?
(ut	R{#3
'peak	R{!3
'tart	Rj&:
(ill	Ri"3
(ore	Rb"f
'witch	Rw!a
&take	Jy!3!:<f.3
'hat	Rc",
(e	Bx!VRH,f'3):
(row	Rt!3
'o	Bk!A+3WH2&!?7V
(ok	Rk#3
'rust	Ru&{"
'ube	Rq%&!,!X
'ype	N~&%":
&uploads	Re#f
'se	Jn!A#f+:
(ually	Rq#3
&want	Bm!%"O&Hc!OJ:
*ed	R{#,
'ere	Nx#3GO
'hat	Rb',
'ill	BM:A%(%#%y!:P%
'ould	Fe!:F3N3?:
'rite	>C,-,f#:3:.:%A&&'V
(ote	Rx"f
&your	Rm"?
%ng a	Rm!:
'er method	Rx!3
*query	Rm!,
%r 200	Rn"3
'accept	Ry"f
(ddresses	Rb#f
(larm	Rt!3
(nswer	Ru#3
-s	Nm#3UO
(pp	Rl#H
*lication	F_%&"&"&"&!3
2s	Rn!X
'branches	Ry&:
`)
