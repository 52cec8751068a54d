sitegenSearch("nbf3b0a2a-5",`!monitor rfc	Rn!t
*should	R|%:
*that	R{!H
,ere	R{!f
*where	Rv!3
)ing and	Jq"H03
-by	Jo!(a!V
-counts	Ru%:
-for	Ri!:
-has	Rm!3
-it	Rh"H
-misses	Rf!%
-one	Rd#H
-reports	Ru#o
-the	Rq!,
)s caches	Rx#:
,heck	Ri%:
+get	Rx%3
+that	Rd%:
%strous address	R{"O
%th ago	Rg!^
)nd	R03
(ends	Fk!:}!&.3
(or	Rg%3
(starts	Rg%V
's ahead	Rw"H
)characters	Rs%3
)old	R|%3
)so	R|%3
)without	R|%3
#re ado	Re!%
(n	Rn!O
)d	Fq!^6H<H
(re	Fn!tp",5V
(s	Jk"A4A
(ws	Rz#,
'below	R73
(uffers	Rv%,
(ytes	Rg%,
'common	Rh!V
'default	Rg&,!H
)pth	Rh!V
'element	Rr&,
(very	R{"H
(xact	R{!:
)tensions	Rt#&
'for	Rr"A
(requent	Rp#H
'headers	Rm#m
(ow	Rv&{,
'if	Rh%O
(n	Fj!%"HGO3f
(s	Jf!Hg"&
(t	Rg!3
'keep	Rq&3
'large	Rg%:
)ter	Rg!:
'mentions	Rv&O
(ost	Rn'&
'number	Ro!,
-s	Ri!H
'of	Fo",y!H/3
(n	Fh#fi!{"'3
(r	JF,o%3
(ther	Ru!,
'pages	Rv&O!{,
)tience	Ri!f
`)
