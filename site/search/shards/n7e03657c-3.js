sitegenSearch("n7e03657c-3",`!mend and	Re%:
'curl	Ro"f
'it	."<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<h#%"O%3+1!:!?(&
'leave	Rp#H
'something	Rr!3
'the	R|":
*m	Rj":
)ose	Ru&%
(itle	R{&1!F
&ed elsewhere	Rw&O
*scape	Rv&3
)or	Ru&O
)the	Jc!,g!:
&ing the	Ri!:
&s is	RD,
)t	Je%3J,)3
%tion of	Rn#:
*to	Rr&,
+witter	Rh&,
)s 409	Rj%3
+for	Ry&H
+how	Rz&V
+neighbours	Rz&,
+pages	Rz&V
+whether	Rz&V
%u of	Ru#,
#re existence	Rt"3
'transport	Rm%O
&ly not	Rp#H
)permitted	Rk":
)sent	Rg"H
%ge conflict	R-,
(in	RE,
(keep	Ru&*
(needs	Rz":
(patch	Ra#H!f
(the	J>:x%,
(union	JE:q%*
'd and	Rm&%
'patch json	Ra#H!f
's or	Rz":
#ssage as	Rb":
,ks	R0:
+t	Rz!O
*behind	Rc&:
,side	Jz"f-:
*ends	J),s!H3H
*for	Rc"H
+raming	Rq",
*hit	Rh&?
*in	Rs%,
+s	Jj!A_#A
+t	Rj!f
`)
