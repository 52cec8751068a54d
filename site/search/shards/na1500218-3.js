sitegenSearch("na1500218-3",`!into an	J2:_!Hh!A
)other	Nw#:ZA
(uthorization	Rz"H
'chunks	R~"f
(ontent	Rp!3
.toolarge	Rp!3
'e	R>,
(1md	R>,
'get	Rx!,
(itattributes	NF:r%,
'headers	Ro!f
'it	J%,|!fd!,
)s	B=:':M,(,n",2A2,
'java	R_',
+scripts	R_',
'location	Jx!A*3,H
'memory	R~"f
'one	Rb#:
(ther	Rs&:
'pairs	Rz&:
)rts	Rz&:
)ttern	Rq&V
(lace	Rm&3
(rometheus	Ru!%
*xy	Rd&:
,status	Rd&:
'site	Rq&,
'templates	Rc!:
(he	6&:9,7:,:0:%f%H+:#H+:,H!f-:%&#:!H",):'H(f(3>36,!{#-%"H%3!A#%&,
*ir	Ry&O
'unprocessable	Rp!3
4content	Rp!3
(se	NH:k!3
'web	Rq!V
*sites	Rb'3
(hich	R}&3
'your	Jk!He!fT3
%ranet example	No"?i!?
&oduced it	Ro"3
-the	J|!,KOd!,
+s application	Rl!,
*tion keep	Rn&t
&uder key	R}%1
+pem	R}%1
*key https	R}%1
*pem key	R}%1
#valid and	Ro!3
,swer	Nv!H^H
+rgument	Rl!3
*comes	Rn%,
*grant	Nk!:0{"
*host	Ra&&!,
*is	R~"3
*request	Rk!3!:
`)
