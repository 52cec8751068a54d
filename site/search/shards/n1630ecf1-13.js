sitegenSearch("n1630ecf1-13",`!mentions for	Rt&H
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
+t	Rf!f
*label	Rj&H
*names	F/:':_&:
*of	Re#,
,fers	R::
+rder	Rf!*
+verloaded	Rw#?
*says	R0,
*than	Rf"f
-t	Ri%,
,en	R9,
+o	Ff!:R,P,
,ken	Ri%1
+reat	Re!O
)s carry	Rm&,
+default	Rf&,
+http	Rw#?
+it	R|!:
+may	Rn&m
+of	Ru!O
+rfc	Rf#3
+that	Rb#H
&enger it	R}#V
#t a	R{%3
'fter	Rb"A
'n	Rf!A
(other	Rp%&
&it	Fh#f>3+,
&often	Rp!Q
&something	Rk#&
&the	Rn#3
%a http	Ru#?
+equiv	Ru#?
'property	Ro&1
%hod 405	Jh!,-3
`)
