sitegenSearch("nc678332a-14",`!mend and	Ra%:
'curl	Rk"f
'it	."<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<h#%"O%3+1!:!?(&
'leave	Rl#H
'something	Rn!3
'the	Rx":
*m	Rf":
)ose	Rq&%
(itle	Rw&1!F
&ed escape	Rr&3
)or	Rq&O
)the	J_!,f!:
&ing the	Re!:
&s it	Fa%3J,)3
%tion of	Rj#:
*to	Rn&,
+witter	Rd&,
)s 409	Rf%3
+for	Ru&H
+how	Rv&O
+neighbours	Rv&,
+pages	Rv&O
+whether	Rv&O
%u of	Rq#,
#re existence	Rp"3
'transport	Ri%O
&ly not	Rl#H
)permitted	Rg":
)sent	Rc"H
%ge in	RE,
(keep	Rq&*
(needs	Rv":
(patch	R|"H!f
(the	J>:t%,
(union	JE:m%*
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
+t	Rf!f
*label	Rj&H
*names	F/:':a&:
*of	Re#,
,fers	R::
`)
