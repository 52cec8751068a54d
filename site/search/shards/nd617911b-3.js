sitegenSearch("nd617911b-3",`!location login	Rj"?
+manual	Rh"?
1html	Rh"?
-y	R~!:
,eans	Jw!A*f
,ust	Ra'A
+names	Jj":',
+of	J|!3-:
,r	J|!,#:
-ders	J~!?.?
+payments	R_&8
+reports	Rx!?
-turn	Ri"H
,fc	F~!f+3*O.O
+says	Jl!3*3
,o	Jm",k!:
+that	Jk!,6f,,
-e	J~!,+A!H
-rough	Rv%:
,rusted	Rv!A
*trusted the	Rv!A
%k 14	Ru&1!M
'a	Rg#,!H
(ccept	FE:g%"(A&*
(ll	Rh%V
(nd	Ru!O
(re	R%,
'behind	Rg#f
'can	Rg#O
*not	Rg#3
(url	Rg#:
'file	Ru&&!.!O
(orget	JD:r%3
'is	FE&!,y!H+&!,!3p!,
'knows	Ru&3
'lists	RD,
'merge	JE:q%*
'on	Rh#3
(ut	Rw%:
'sends	Rg#:
(hows	Ru&O
(ource	Rk&T
(yntax	RE(
'that	Jz"H.h
)e	Rx"f
(oken	Je"?C3!?
'unlock	Rg#f
'what	Rk&V
&discovery read	Rg#:
0shows	Rg#f
1o	Rg#H
&ed and	Rg#&!H
)d	Re"?
)file	Re"H
)is	Rg#3
)one	Rg#,
)resource	Rg#3
*fc	Rg#H
)shop	Rg&&
)the	Je"AC3
)what	Rg#,
&s rfc	Rg#:
(without	Rg#H
&tokensubmitted d	Re"?
#g 499	Rs!,
`)
