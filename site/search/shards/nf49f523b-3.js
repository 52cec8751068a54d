sitegenSearch("nf49f523b-3",`!modnegotiation which	Rq#3
%proxy with	Rx#&
%security a	Rs"f
%ule of	Jv!:r!&!,
)path	Rr&A
)such	R}#:
#ment after	Rq&3
*nd	Rk",
)counts	Rr&V
)its	Rm#m
)keep	Rf"&
)later	Ru":
)midnight	Rz&H
)the	Fo"O)HB&
)what	Rh!,
+en	Jn#f13
#n 18	Rc&?
&30	Rg%?
%ey does	Ro"3
(is	Jo!AA,
(the	Ro"3
%itor an	Rs!A
,swers	Rg"O
*can	R{!f
*exports	Rs!?
*for	R{!H
*https	R{!?
*in	Rs!A
+s	R{!A!O
*leads	Rg"3
*or	R{!,
*prevents	Rg"O
*rfc	Rn!t
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
`)
