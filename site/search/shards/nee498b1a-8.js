sitegenSearch("nee498b1a-8",`!into get	Rt!,
(itattributes	JE:o%,
'headers	Rk!^
'it	F%,x!fd!,
)s	B<:':J,(,n",2A2,
'java	R{&,
+scripts	R{&,
'location	Ft!A*3,H
'memory	Rz"f
'one	R}":
(ther	Ro&:
'pairs	Rv&:
)rts	Rv&:
)ttern	Rm&V
(lace	Ri&3
(rometheus	Rq!%
*xy	R_&:
,status	R_&:
'site	Rm&,
'templates	Ra!:
(he	6&:8,7:+:.:%^%H+:#H+:,H!f-:%&#:!H",):'H(f(3>36,!{#-%"H%3!A#%&,
*ir	Ru&O
'unprocessable	Rl!3
4content	Rl!3
(se	JG:h!3
'web	Rm!V
*sites	R}&3
(hich	Ry&3
'your	Fg!He!fT3
%ranet example	Jk"?i!?
&oduced it	Rk"3
-the	Fx!,KOd!,
+s application	Rh!,
*tion keep	Rj&t
&uder key	Ry%1
+pem	Ry%1
*key https	Ry%1
*pem key	Ry%1
#valid and	Rk!3
,swer	Jr!H^H
+rgument	Rh!3
*comes	Rj%,
*grant	Jg!:0t
*host	R|%&!,
*is	Rz"3
*request	Rg!3!:
,sponse	Jh!Ai!&
*scope	R~#?
+sl	Rf%(
*token	Fg!3!:!me"(!Q4&!:
)argument out	Rh!3
5ofrange	Rh!3
)grant and	Ru!t
`)
