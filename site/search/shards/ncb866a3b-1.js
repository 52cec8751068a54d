sitegenSearch("ncb866a3b-1",`!formats and	Rj"3
*because	Rw#H
*default	Rm&,
*for	Rp&&
*have	Rp&,
(ted while	R_':
-ithout	R_':
*r and	R_'(
,js	Rn&O
+js and	Rn&O
+s read	R_',
&ed and	Rh#&
)body	Rs"3
)table	RG&
'r accelerator	Rk%&
)codes	Rv&V
)fragment	Rw&:
)ids	R|&{+
)name	B@,n%O+V"3%3#{#
-s	Nl&t2{#!{*
)one	Rw&:
(ids fragments	R|&{+
(ly a	Rl&V
,nd	RE:
+pitfalls	Rw&3
+saw	Rk%&
,ent	Rm%3
&s a	J|"H3:t!3
)n	Rz&3
*d	Nn!:LA
*ti	Rv!O
,forgery	Rv!O
(carry	Rs%:
(exist	Rv!:
(frames	Ru&{"
(of	Nn"H-,
(retries	Rz&3
(send	Rc'O
(that	Ry"&
(value	Rc'O
&ula is	Rm!,
*rfc	Rk"O
%tran fsharp	Ru&m
&y error	Rw!O
%um in	Rf&3
)t	Rf&:
%ward requests	Ru#3
*the	Rb',
+o	R_&:
)ed a	Ru#H
-ddresses	N|#&&(
,for	N|#:&&!,!8!?
-wd	Rm!V
,it	Rk#A
)ing loop	N|#(&&
-rule	R|#,
)s at	Rc":
+calls	Rs#3
+it	R|#3
+plain	R_&3
+to	R|#:
+without	Rc"3
#und 17	Ru&8
(404	Rn&f
`)
