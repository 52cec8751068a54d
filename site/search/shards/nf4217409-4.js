sitegenSearch("nf4217409-4",`!stores final	Ry!O
)it	Rg"H
)like	Rw&H
)nothing	Rw&O
)of	Rw&H
)the	Rt%3
&y as	R}#:
(under	Rp!3
%ut try	Rd#?
#raight away	J~!3EA
&nger after	Rz"H
&sse combining	Rx&:
*is	Rx&:
&y bytes	Jb"H,H
(or	Rq"f
%eam because	Ro":
)for	Rj!H
)read	R|"f
)since	R{#3
)that	Jo":l!3
)was	Rj!%
(ed response	R{#3
(s and	Rj!&
*its	Rw#3
*or	Rg&3
&tch without	Rs&{%
%ftime y	Ro!T
%ict 429	Rk#O
)but	Rs!O
)cloudflare	Rh%,
*ontent	Rx&%
0securitypolicy	Rx&%
)readers	Ra'3
)so	Jc%3&,
)transport	Ro"f
)where	R|%:
*ith	Rh%3
(er choice	Ra'3
+than	Rl#O
(ly and	Rh%3
+by	R}&,
+so	RM,
(transportsecurity header	Ro"f
&ke it	Ri%:
(s seems	Rr%3
(through and	Rs&%
0footnotes	Rs&%
&ng 404	Rr&3
)and	R}&3
*pplication	Rw"H
*s	Ra#:
)map	Rq&,
)names	R0,
)or	R|"f
)registry	Rj&"
+lated	Rj&O
)summary	Rj&O
)text	Rj&O
(s dates	R|&%
*stay	R}&,
`)
