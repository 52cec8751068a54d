sitegenSearch("n2849998f-12",`!modified rfc	R}!3!O
+since	Jk!AB3
,o	Rl"f
+with	Jk!Ab!f
'y protected	Rh#?
%negotiation to	Rh":
1which	Ru#3
%proxy with	R|#&
%security a	Rw"f
%ule of	Jz!:r!&!,
)path	Rw&A
)such	Rb%:
#ment after	Rv&3
*nd	Ro",
)counts	Rw&V
)its	Rq#m
)keep	Rj"&
)later	Ry":
)midnight	R_'H
)the	Js"O)HB&
)what	Rl!,
+en	Jr#f13
#n 18	Rg&?
&30	Rk%?
%ey does	Rs"3
(is	Js!AA,
(the	Rs"3
%itor an	Rw!A
,swers	Rk"O
*can	R_"f
*exports	Rw!?
*for	R_"H
*https	R_"?
*in	Rw!A
+s	R_"A!O
*leads	Rk"3
*or	R_",
*prevents	Rk"O
*rfc	Rr!t
*should	Ra&:
*that	R_"H
,ere	R_"f
*where	Rz!3
)ing and	Ju"H03
-by	Js!(a!V
-counts	Ry%:
-for	Rm!:
-has	Rq!3
-it	Rl"H
-misses	Rj!%
-one	Rh#H
-reports	Ry#o
-the	Ru!,
)s caches	R|#:
,heck	Rm%:
+get	R|%3
+that	Rh%:
%strous address	R_#O
%th ago	Rk!^
)nd	R03
(ends	Jo!:}!&.3
(or	Rk%3
(starts	Rk%V
's ahead	R{"H
`)
