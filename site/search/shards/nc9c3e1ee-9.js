sitegenSearch("nc9c3e1ee-9",`!monitor rfc	Rp!t
*should	R~%:
*that	R}!H
,ere	R}!f
*where	Rx!3
)ing and	Js"H03
-by	Jq!(a!V
-counts	Rw%:
-for	Rk!:
-has	Ro!3
-it	Rj"H
-misses	Rh!%
-one	Rf#H
-reports	Rw#o
-the	Rs!,
)s caches	Rz#:
,heck	Rk%:
+get	Rz%3
+that	Rf%:
%strous address	R}"O
%th ago	Ri!^
)nd	R03
(ends	Fm!:}!&.3
(or	Ri%3
(starts	Ri%V
's ahead	Ry"H
)characters	Ru%3
)old	R~%3
)so	R~%3
)without	R~%3
#re ado	Rg!%
(n	Rp!O
)d	Fs!^6H<H
(re	Fp!tp",5V
(s	Jm"A4A
(ws	R|#,
'below	R73
(uffers	Rx%,
(ytes	Ri%,
'common	Rj!V
'default	Ri&,!H
)pth	Rj!V
'element	Rt&,
(very	R}"H
(xact	R}!:
)tensions	Rv#&
'for	Rt"A
(requent	Rr#H
'headers	Ro#m
(ow	Rx&{-
'if	Rj%O
(n	Fl!%"HGO3f
(s	Jh!Hg"&
(t	Ri!3
'keep	Rs&3
'large	Ri%:
)ter	Ri!:
'mentions	Rx&V
(ost	Rp'&
'number	Rq!,
-s	Rk!H
'of	FW,Y,y!H/3
(n	Fj#fi!{"'3
(r	JF,q%3
(ther	Rw!,
'pages	Rx&V!{-
`)
