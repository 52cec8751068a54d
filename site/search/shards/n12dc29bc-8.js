sitegenSearch("n12dc29bc-8",`!checked chunks	R~&:
*make	Ru&,
*on	R^,
*so	Rl&H
+trictly	Rh%3
*this	Rc&,
*without	R/,
(r 1.0	Rr%?
*and	Ry#m
+s	Rr%3
*hangs	R_&:
*reports	Rr%X
+uns	Ry#m
*was	Rr%V
)s and	Rr%&
+take	Rr%:
(xpectation old	Rc#:
'ing an	Ro#O
-d	Rm&*
+credentials	Rx!H
+rights	Ry!H
+status	Rs!1
1codealertsyaml	Rs!1
+the	Js"H"H
+what	R_%H
-om	Rh%:
'out http	Rk"?
+leaves	Rm&H
+or	R+,
+that	Rs!A
-e	Rv&3
+v4	Rm&1
'point and	Rn!O
's and	Js!Ak"30m
)each	Rm&1!8
)in	Ra#V
*t	RP,
)that	R~&:
+e	>y!:LHD,+:0:-3#?,%
(um mismatch	R}#&
+test	Ra":
,han	R}#3
#ildren on	Rz&V
+whether	Rz&V
's computer	Ru%&
%nese japanese	Js&{%':
#k 7	Rf#H
%7 failed	Rf#H
#mod u	R):
#oice 304	Rv!,
)an	RC,
+d	Rh"H
)copying	Rz&,
+sts	Ri!%
)decides	Ri!m
)for	Rq"3
)has	Ru#,
)in	Ry!,
*s	Rl!%
*t	Ra"3
)of	J':z#:
*n	Rc"f
)rfc	Rw",
)see	Rq"3
)to	Jk!,>,
)use	R0:
`)
