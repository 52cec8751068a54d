sitegenSearch("n1dfcf591-53",`!memory or	Rx"f
)prints	Rq&%
)ran	Rr#3
)until	Rg&3
#nd and	Ra%:
'curl	Rk"f
'it	."<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<h#%"O#3+1!:!?(&
'leave	Rl#H
'something	Rn!3
'the	Rx":
*m	Rf":
)ose	Rp&%
(itle	Rv&1!F
&ed escape	Rq&3
)or	Rp&O
)the	J_!,f!:
&ing the	Re!:
&s it	Fa%3J,(3
%tion of	Rj#:
*to	Rm&,
+witter	Rd&,
)s 409	Rf%3
+for	Rt&H
+how	Ru&O
+neighbours	Ru&,
+pages	Ru&O
+whether	Ru&O
%u of	Rq#,
#re existence	Rp"3
'transport	Ri%O
&ly not	Rl#H
)permitted	Rg":
)sent	Rc"H
%ge in	RE,
(keep	Rp&*
(needs	Rv":
(patch	R|"H!f
(the	J>:s%,
(union	JE:l%*
'd and	Ri&%
'patch json	R|"H!f
's or	Rv":
#ssage as	R}!:
,ks	R0:
+t	Rv!O
*behind	R~%:
,side	Jv"f-:
*ends	F),o!H3H
*for	R~!H
+raming	Rm",
*hit	Rd&?
*in	Ro%,
+s	Jf!A_#A
`)
