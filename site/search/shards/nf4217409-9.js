sitegenSearch("nf4217409-9",`!suspect a	R~%:
*for	Ro!3
)s nginx	R~%:
&icion if	Rd&:
"v o	Rb%8
#c action	Rs%?
#elte mustache	Rs&m
#g and	Jt&f(,
&becomes	Rz&3
&is	Rz&:
&rss	Rs&m
"wallowed look	Ro#m
)s the	Jy!Hm!3
.m	Rd%:
%pped with	Jn&:,3
#ift 6.2	Jm&*#%
+bookworm	Rm&*
(call	Rn!&
(http	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
,types	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
(include	Rs&r
(region	Rs&r
%tch as	Ry!H
)it	Ru!a
)off	Jo%:6:
*n	R{&?
)proxy	Rn"(!,!h
)that	Ro!O
+e	Rn"H
+is	Ry!&
*o	Fl!O/3Y3#3
(ed an	Re&&
+off	Bi"f%f,3'363
,n	Jj!Ay!3
+the	R|%O
,o	Rc%3
)s lamps	R{&%
+the	J~"f~!*!M
(ing an	Rf#H
,early	Ri#H
,it	Rk#H
,protocols	Jl!O*,'(!?
/xies	Rn"&
`)
