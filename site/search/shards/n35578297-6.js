sitegenSearch("n35578297-6",`!changed was	Rn!O
+hat	Rt!f
,ile	R}!H
*yyyy	Rz&V
.mmdd	Rz&V
(s a	R{&H
*from	Rb"H
*http	Ro"f
*inotify	Rv&3
+t	Rl#O
,s	Rj#:
*nothing	Rw&V
*post	Rj":
*see	Rk&A
,veral	Rh#3
+omething	Rq%,
*take	Rj%:
+he	Bo!3>f*H,H}!H
+ogether	R}":
+wice	Rk&A
*when	Jo!%c#:&A
+ith	Bb!,+:BOj"^(:!A
'ing a	Rp!:
%racter besides	Rj&3
,encodings	Ra':
,that	Jn&H4,
,would	R",
+s a	Rx&A
.re	R}&:
.s	Ra'3
.t	Rp!:
-count	Rx&:
-have	Ra'3
-is	Jw%&G:
.t	Rx&A
-of	RO,
.r	Rw%3
-so	Rz&{#
-that	R=,
/e	J|"Hf":
&ge unchanged	Rs"H
&set gzip	Rp&,
*utf	6j!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
-8	6j!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
&t of	Rk%:
#eap and	Rw!3
(last	Rk!A
,modified	Rk!A
(to	Rl"H
'est signal	Rs!%
+way	Ru!V
%ck a	Jj!,WHn!&
)ll	Rt"m
)nd	Js!3{",!1
)s	Rr#:
*ks	R{&O
(base	Rk#f
)efore	R_"3
*longs	Rt"H
)ox	Ra'O
`)
