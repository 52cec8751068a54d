sitegenSearch("n0acfd5fe-6",`!models arrived	Rc"?
&rn name	Ro"H
&s full	Re%3
%ified a	Rm!f
,nd	Na'3",
+rfc	R_"3!O
+since	Nm!AB3
,o	Rn"f
+with	Nm!Ab!f
'y protected	Rj#?
%negotiation to	Rj":
1which	Rw#3
%proxy with	R~#&
%security a	Ry"f
%ule of	N|!:r!&!,
)path	Ry&A
)such	Rd%:
#jo nim	Ru&m
#ment after	Rx&3
*nd	Rq",
)counts	Ry&V
)from	Ry!f
)its	Rs#m
)keep	Rl"&
)later	R{":
)midnight	Rb'H
)the	Ju"O)HB&
)what	Rn!,
+en	Nt#f13
#n 18	Ri&?
&30	Rm%?
%ey does	Ru"3
(is	Nu!AA,
(the	Ru"3
%itor an	Ry!H
,swers	Rm"O
*can	Rb"f
*exports	Ry!F
*for	Rb"H
*https	Rb"?
*in	Ry!H
+s	Rb"A!O
*leads	Rm"3
*or	Rb",
*prevents	Rm"O
*rfc	Rt!t
*should	Rc&:
*that	Rb"H
,ere	Rb"f
*where	R|!3
)ing and	Nw"H03
-by	Nu!(a!V
-counts	R{%:
-for	Ro!:
-has	Rs!3
-it	Rn"H
-misses	Rl!%
-note	Ro!O
-one	Rj#H
-reports	R{#o
-the	Rw!,
)s caches	R~#:
,heck	Ro%:
+get	R~%3
+that	Rj%:
`)
