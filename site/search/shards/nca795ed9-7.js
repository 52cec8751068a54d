sitegenSearch("nca795ed9-7",`!stores the	Rp%3
&y as	Ry#:
(under	Rl!3
%ut try	R_#?
#raight away	Jz!3EA
&nger after	Rv"H
&sse combining	Rs&:
*is	Rs&:
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
&tch without	Rn&{%
%ftime y	Rk!T
%ict 429	Rg#O
)but	Ro!O
)cloudflare	Rd%,
*ontent	Rs&%
0securitypolicy	Rs&%
)readers	R{&3
)so	J~#3&,
)transport	Rk"f
)where	Rx%:
*ith	Rd%3
(er choice	R{&3
+than	Rh#O
(ly and	Rd%3
+by	Rx&,
+so	RM,
(transportsecurity header	Rk"f
&ke it	Re%:
(s seems	Rn%3
(through and	Rn&%
0footnotes	Rn&%
&ng 404	Rm&3
)and	Rx&3
*pplication	Rs"H
*s	R|":
)names	R0,
)or	Rx"f
)registry	Rf&"
+lated	Rf&O
)summary	Rf&O
)text	Rf&O
(s dates	Rw&%
*stay	Rx&,
&p the	Rv#:
'e errors	Jo"f6:
)is	Rd#:
)lists	Ro"f
'ped or	Rq"t
%ong comparison	Ry"H
`)
