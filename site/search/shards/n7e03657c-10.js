sitegenSearch("n7e03657c-10",`!monitor prevents	Rk"O
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
)characters	Rw%3
)old	Ra&3
)so	Ra&3
)without	Ra&3
#re ado	Ri!%
(n	Rr!O
)d	Ju!^6H<H
(re	Jr!tp",5V
(s	Jo"A4A
(ws	R~#,
'below	R73
(uffers	Rz%,
(ytes	Rk%,
'common	Rl!V
'default	Rk&,!H
)pth	Rl!V
'element	Rv&,
(very	R_#H
(xact	R_":
)tensions	Rx#&
'for	Rv"A
(requent	Rt#H
'headers	Rq#m
(ow	Rz&{-
'if	Rl%O
(n	Fn!%"HGO3f
(s	Jj!Hg"&
(t	Rk!3
'keep	Ru&3
'large	Rk%:
)ter	Rk!:
'mentions	Rz&V
(ost	Rs'&
'number	Rs!,
-s	Rm!H
'of	FX,Z,y!H/3
(n	Jl#fi!{"'3
(r	JF,s%3
(ther	Ry!,
`)
