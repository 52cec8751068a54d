sitegenSearch("nb157b922-0",`!overlong form	R|&,
+request	Rv%:
(oking large	Rm#H
*s you	Rg&3
&night every	Rg#H
&ride and	Rq%3
+makes	Rx#,
+on	Rx#8
*s that	Rl"O
&sized cookie	Rm"H
&write anything	Rg#3
,f	Rv!?
,the	R@,
+s a	Rg&{#
*ten by	R|"f
.import	Rm&%
"wa service	Ro%?
-svc	Ro%?
#es is	Ro"H
#n 403	Rs%:
&a	F_":,3e":
'bout	R_&3
'ccord	Fd":?O*3
'ddress	Ff":YV2:
-es	J}#:%:
'lways	Rg!:
'nd	>n!m",!1&H!^%f&f+&%3O&A,
'pi	Rs#3
'rticles	R@,
's	J{!O'f
&below	Jf&O1A
(side	J;,j",
'ody	Rs"3
(t	Rn%:
&c	Rm&3
'ache	Jk!O;f
+s	Rj"O
(n	Rq!m
(talogue	Rh&f
'ertificate	Jw%:"3
'hange	Rl&:
(ecks	Rm%:
(oice	Jg!:>O
)osing	Jq"O(O
'lient	J~!3k!,
(ock	Rk!V
(ues	Rk!:
'ode	Ft!3]3+3i!&
*s	JH,d%X
(ntent	Rq&:
&dashboard	R|%,
(ta	Rk#3
'efinition	Rq!H
'ocumentation	Ro",
&e9	RL,
'ach	Ji!H~"m
'ither	Rc#,
'ncryption	Jk!:y!&
(try	RV,
'rror	Ry!f
+s	Rm#O
'xample	Rp%3
`)
