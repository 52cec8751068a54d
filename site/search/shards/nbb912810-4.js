sitegenSearch("nbb912810-4",`!changes take	Rf%:
+he	Bk!3>f*H,H}!A
+ogether	Ry":
+wice	Rg&A
*when	Fk!%c#:&A
+ith	B^,*:BOj"^(:
'ing a	Rl!:
%racter besides	Rf&3
,encodings	R|&:
,that	Jj&H4,
,would	R",
+s a	Rt&A
.re	Ry&:
.s	R|&3
.t	Rl!:
-count	Rt&:
-have	R|&3
-is	Js%&G:
.t	Rt&A
-of	RO,
.r	Rs%3
-so	Rv&{"
-that	R=,
/e	Jx"Hf":
&ge unchanged	Ro"H
&set gzip	Rl&,
*utf	6f!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
-8	6f!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
&t of	Rg%:
#eap and	Rs!3
(last	Rg!A
,modified	Rg!A
(to	Rh"H
'est signal	Ro!%
+way	Rq!V
%ck a	Ff!,WHn!&
)ll	Rp"m
)nd	Jo!3{",!1
)s	Rn#:
*ks	Rw&O
(base	Rg#f
)efore	R{!3
*longs	Rp"H
)ox	R|&O
)y	R{#3
(count	Rh#H
(does	Rk&O!V
*wn	Ro!:
(each	Ri&%
)verything	Rs!A
)xpectation	R~":
(failed	Rd%,
)inds	Rw&:
)or	Rh%&!,
+mat	Fi&1!8!?"?"O
(happens	Rb#H
(in	Js!3k!:
)t	Fe&%(&!Q.,
`)
