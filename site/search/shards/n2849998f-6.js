sitegenSearch("n2849998f-6",`!mention to	Rr&,
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
*label	Rn&H
*names	J/:':e&:
*of	Ri#,
,fers	R::
+rder	Rj!*
+verloaded	R{#?
*says	R0,
*than	Rj"f
-t	Rm%,
,en	R9,
+o	Jj!:R,P,
,ken	Rm%1
+reat	Ri!O
)s carry	Rr&,
+default	Rj&,
+http	R{#?
+it	Ra":
+may	Rs&m
+of	Ry!O
+rfc	Rj#3
+that	Rf#H
&enger it	Rb%V
#t a	R_&3
'fter	Rf"A
'n	Rj!A
(other	Rt%&
&it	Jl#f>3+,
&often	Rt!Q
&something	Ro#&
&the	Rr#3
%a http	Ry#?
`)
