sitegenSearch("nd01cce0d-5",`!into headers	Ri!^
'it	F%,v!fd!,
)s	B<:':H,(,n",2A2,
'java	Ry&,
+scripts	Ry&,
'location	Fr!A*3,H
'memory	Rx"f
'one	R{":
(ther	Rm&:
'pairs	Rt&:
)rts	Rt&:
)ttern	Rk&V
(lace	Rg&3
(rometheus	Ro!%
*xy	R}%:
,status	R}%:
'site	Rk&,
'templates	R^:
(he	6&:8,7:):.:%^%H+:#H+:,H!f-:%&#:!H",):'H(f(3>36,!{#-%"H%3!:#%&,
*ir	Rs&O
'unprocessable	Rj!3
4content	Rj!3
(se	JG:f!3
'web	Rk!V
*sites	R{&3
(hich	Rw&3
'your	Fe!He!fT3
%ranet example	Ji"?i!?
&oduced it	Ri"3
-the	Fv!,KOd!,
+s application	Rf!,
*tion keep	Rh&t
&uder key	Rw%1
+pem	Rw%1
*key https	Rw%1
*pem key	Rw%1
#valid and	Ri!3
,swer	Jp!H^H
+rgument	Rf!3
*comes	Rh%,
*grant	Je!:0t
*host	Rz%&!,
*is	Rx"3
*request	Re!3!:
,sponse	Jf!Ai!&
*scope	R|#?
+sl	Rd%(
*token	Fe!3!:!me"(!Q4&!:
)argument out	Rf!3
5ofrange	Rf!3
)grant and	Rs!t
/is	Re!:
)request goes	Re!3
`)
