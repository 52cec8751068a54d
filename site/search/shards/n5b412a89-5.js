sitegenSearch("n5b412a89-5",`!suspect for	Rm!3
)s nginx	R|%:
&icion if	Rb&:
"v o	R_%8
#c action	Rq%?
#elte mustache	Rq&m
#g and	Jr&f(,
&becomes	Rx&3
&is	Rx&:
&rss	Rq&m
"wallowed look	Rm#m
)s the	Jw!Hm!3
.m	Rb%:
%pped with	Jl&:,3
#ift 6.2	Jk&*#%
+bookworm	Rk&*
(call	Rl!&
(http	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
,types	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
(include	Rq&r
(region	Rq&r
%tch as	Rw!H
)it	Rs!a
)off	Jm%:6:
*n	Ry&?
)proxy	Rl"(!,!h
)that	Rm!O
+e	Rl"H
+is	Rw!&
*o	Fj!O/3Y3#3
(ed an	Rc&&
+off	Bg"f%f,3'363
,n	Jh!Ay!3
+the	Rz%O
,o	Ra%3
)s lamps	Ry&%
+the	J|"f~!*!M
(ing an	Rd#H
,early	Rg#H
,it	Ri#H
,protocols	Fj!O*,'(!?
/xies	Rl"&
`)
