sitegenSearch("n988ff067-15",`!suspect for	Rk!3
)s nginx	Rz%:
&icion if	R_&:
"v o	R}#8
#c action	Ro%?
#elte mustache	Ro&m
#g and	Jp&f(,
&becomes	Rv&3
&rss	Ro&m
"wallowed look	Rk#m
)s the	Ju!Hm!3
.m	R_%:
%pped with	Jj&:,3
#ift 6.2	Ji&*#%
+bookworm	Ri&*
(call	Rj!&
(http	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
,types	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
(include	Ro&r
(region	Ro&r
%tch as	Ru!H
)it	Rq!a
)off	Jk%:6:
*n	Rw&?
)proxy	Rj"(!,!h
)that	Rk!O
+e	Rj"H
+is	Ru!&
*o	Fh!O/3Y3#3
(ed an	Ra&&
+off	Be"f%f,3'363
,n	Jf!Ay!3
+the	Rx%O
,o	R~#3
)s lamps	Rw&%
+the	Jz"f~!*!M
(ing an	Rb#H
,early	Re#H
,it	Rg#H
,protocols	Fh!O*,'(!?
/xies	Rj"&
#p are	Rh&%
`)
