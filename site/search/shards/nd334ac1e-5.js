sitegenSearch("nd334ac1e-5",`!changed was	Rl!O
+hat	Rr!f
,ile	R{!H
*yyyy	Rx&V
.mmdd	Rx&V
(s a	Ry&H
*from	R_"H
*http	Rm"f
*inotify	Rt&3
+t	Rj#O
,s	Rh#:
*nothing	Ru&V
*post	Rh":
*see	Ri&A
,veral	Rf#3
+omething	Ro%,
*take	Rh%:
+he	Bm!3>f*H,H}!H
+ogether	R{":
+wice	Ri&A
*when	Fm!%c#:&A
+ith	Ba!,*:BOj"^(:!A
'ing a	Rn!:
%racter besides	Rh&3
,encodings	R~&:
,that	Jl&H4,
,would	R",
+s a	Rv&A
.re	R{&:
.s	R~&3
.t	Rn!:
-count	Rv&:
-have	R~&3
-is	Ju%&G:
.t	Rv&A
-of	RO,
.r	Ru%3
-so	Rx&{#
-that	R=,
/e	Jz"Hf":
&ge unchanged	Rq"H
&set gzip	Rn&,
*utf	6h!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
-8	6h!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
&t of	Ri%:
#eap and	Ru!3
(last	Ri!A
,modified	Ri!A
(to	Rj"H
'est signal	Rq!%
+way	Rs!V
%ck a	Fh!,WHn!&
)ll	Rr"m
)nd	Jq!3{",!1
)s	Rp#:
*ks	Ry&O
(base	Ri#f
)efore	R}!3
*longs	Rr"H
)ox	R~&O
`)
