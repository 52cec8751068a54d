sitegenSearch("n5b412a89-0",`!stores final	Rw!O
)it	Re"H
)like	Ru&H
)nothing	Ru&O
)of	Ru&H
)the	Rr%3
&y as	R{#:
(under	Rn!3
%ut try	Rb#?
#raight away	J|!3EA
&nger after	Rx"H
&sse combining	Rv&:
*is	Rv&:
&y bytes	J_"H,H
(or	Ro"f
%eam because	Rm":
)for	Rh!H
)read	Rz"f
)since	Ry#3
)that	Jm":l!3
)was	Rh!%
(ed response	Ry#3
(s and	Rh!&
*its	Ru#3
*or	Re&3
&tch without	Rq&{%
%ftime y	Rm!T
%ict 429	Ri#O
)but	Rq!O
)cloudflare	Rf%,
*ontent	Rv&%
0securitypolicy	Rv&%
)readers	R~&3
)so	Ja%3&,
)transport	Rm"f
)where	Rz%:
*ith	Rf%3
(er choice	R~&3
+than	Rj#O
(ly and	Rf%3
+by	R{&,
+so	RM,
(transportsecurity header	Rm"f
&ke it	Rg%:
(s seems	Rp%3
(through and	Rq&%
0footnotes	Rq&%
&ng 404	Rp&3
)and	R{&3
*pplication	Ru"H
*s	R~":
)map	Ro&,
)names	R0,
)or	Rz"f
)registry	Rh&"
+lated	Rh&O
)summary	Rh&O
)text	Rh&O
(s dates	Rz&%
*stay	R{&,
`)
