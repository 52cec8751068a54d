sitegenSearch("n7c6b9a00-13",`!checker reports	Rt%X
+uns	R{#m
*was	Rt%V
)s and	Rt%&
+take	Rt%:
(xpectation old	Re#:
'ing an	Rq#O
-d	Ro&*
+credentials	Rz!H
+rights	R{!H
+status	Ru!1
1codealertsyaml	Ru!1
+the	Nu"H"H
+what	Rb%H
-om	Rj%:
'out http	Rm"?
+leaves	Ro&H
+or	R+,
+that	Ru!A
-e	Rx&3
+v4	Ro&1
'point and	Rp!O
's and	Ju!Ak"30m
)each	Ro&1!8
)in	Rc#V
*t	RQ,
)that	Ra':
+e	>{!:LHD,+:0:-3#?,%
(um mismatch	R_%&
+test	Rc":
,han	R_%3
#ildren on	R|&V
+whether	R|&V
's computer	Rw%&
%nese japanese	Nu&{%':
#k 7	Rh#H
%7 failed	Rh#H
#mod u	R):
#oice 304	Rx!,
)an	RD,
+d	Rj"H
)copying	R|&,
+sts	Rk!%
)decides	Rk!m
)for	Rs"3
)has	Rw#,
)in	R{!,
*s	Rn!%
*t	Rc"3
)of	N':|#:
*n	Re"f
)rfc	Ry",
)see	Rs"3
)to	Nm!,>,
)use	R0:
)when	Rq#O
(s a	R0,
*http	Rj"&
*the	R|&{2
%ose 300	Rw#3
)a	Nn!(d!O
*n	Ru&3
+d	Nj"&N:
+other	JD:y!fc!O
)between	Rk!&
`)
