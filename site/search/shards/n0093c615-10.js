sitegenSearch("n0093c615-10",`!stored response	Fh":(O1O&O
1s	R}"V
*fc	Jg!f3O
)since	Rw!O
*o	Rj%,
)the	Bs!,6O%HKO93
)whatever	Rg!3
*ithin	Rc"O
'front api	R_&3
-buyer	R_&:
-for	R_&3
's exactly	Rs!m
)final	Ru!O
)it	Rc"H
)like	Rs&H
)nothing	Rs&O
)of	Rs&H
)the	Rp%3
&y as	Ry#:
(under	Rl!3
%ut try	R_#?
#raight away	Jz!3EA
&nger after	Rv"H
&sse combining	Rt&:
*is	Rt&:
&y bytes	J}!H,H
(or	Rm"f
%eam because	Rk":
)for	Rf!H
)read	Rx"f
)since	Rw#3
)that	Jk":l!3
)was	Rf!%
(ed response	Rw#3
(s and	Rf!&
*its	Rs#3
*or	Rc&3
&tch without	Ro&{%
%ftime y	Rk!T
%ict 429	Rg#O
)but	Ro!O
)cloudflare	Rd%,
*ontent	Rt&%
0securitypolicy	Rt&%
)readers	R|&3
)so	J~#3&,
)transport	Rk"f
)where	Rx%:
*ith	Rd%3
(er choice	R|&3
+than	Rh#O
(ly and	Rd%3
+by	Ry&,
+so	RM,
(transportsecurity header	Rk"f
&ke it	Re%:
(s seems	Rn%3
(through and	Ro&%
0footnotes	Ro&%
`)
