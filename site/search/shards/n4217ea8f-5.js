sitegenSearch("n4217ea8f-5",`!checked chunks	Ry&:
*links	Rh&H
*make	Rp&,
*on	RZ,
*strictly	Rd%3
*this	R~%,
*without	R/,
(r 1.0	Rn%?
*and	Ru#m
+s	Rn%3
*hangs	R{%:
*reports	Rn%X
+uns	Ru#m
*was	Rn%V
)s and	Rn%&
+take	Rn%:
(xpectation old	R~":
'ing an	Rk#O
-d	Ri&*
+credentials	Rt!H
+rights	Ru!H
+status	Ro!1
1codealertsyaml	Ro!1
+the	Jo"H"H
+what	R{#H
-om	Rd%:
'out http	Rg"?
+leaves	Ri&H
+or	R+,
+that	Ro!A
-e	Rq&3
+v4	Ri&1
'point and	Rj!O
's and	Fo!Ak"30m
)each	Ri&1!8
)in	R|"V
*t	RP,
)that	Ry&:
+e	>u!:LHD,+:0:-3#?+%
(um mismatch	Ry#&
+test	R|!:
,han	Ry#3
#ildren on	Ru&O
+whether	Ru&O
's computer	Rq%&
%nese japanese	Jn&{%':
#k 7	Rb#H
%7 failed	Rb#H
#mod u	R):
#oice 304	Rr!,
)an	RC,
+d	Rd"H
)copying	Ru&,
+sts	Re!%
)decides	Re!m
)for	Rm"3
)has	Rq#,
)in	Ru!,
*s	Rh!%
*t	R|!3
)of	J':v#:
*n	R~!f
)rfc	Rs",
)see	Rm"3
)to	Jg!,>,
)use	R0:
`)
