sitegenSearch("n435fc262-11",`!into content	Rn!3
.toolarge	Rn!3
'e	R=,
(1md	R=,
'get	Rv!,
(itattributes	JE:q%,
'headers	Rm!^
'it	J%,z!fd!,
)s	B<:':L,(,n",2A2,
'java	R}&,
+scripts	R}&,
'location	Jv!A*3,H
'memory	R|"f
'one	R_#:
(ther	Rq&:
'pairs	Rx&:
)rts	Rx&:
)ttern	Ro&V
(lace	Rk&3
(rometheus	Rs!%
*xy	Rb&:
,status	Rb&:
'site	Ro&,
'templates	Rb!:
(he	6&:8,7:,:/:%^%H+:#H+:,H!f-:%&#:!H",):'H(f(3>36,!{#-%"H%3!A#%&,
*ir	Rw&O
'unprocessable	Rn!3
4content	Rn!3
(se	JG:j!3
'web	Ro!V
*sites	R_'3
(hich	R{&3
'your	Ji!He!fT3
%ranet example	Jm"?i!?
&oduced it	Rm"3
-the	Jz!,KOd!,
+s application	Rj!,
*tion keep	Rl&t
&uder key	R{%1
+pem	R{%1
*key https	R{%1
*pem key	R{%1
#valid and	Rm!3
,swer	Jt!H^H
+rgument	Rj!3
*comes	Rl%,
*grant	Ji!:0t
*host	R~%&!,
*is	R|"3
*request	Ri!3!:
,sponse	Jj!Ai!&
*scope	Ra%?
+sl	Rh%(
*token	Ji!3!:!me"(!Q4&!:
`)
