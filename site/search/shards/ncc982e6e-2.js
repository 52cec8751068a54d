sitegenSearch("ncc982e6e-2",`!replace e0001	Rk&V
*files	Rg&m
*it	Jv#:UA
*line	Rc"A
*one	Ru&5
+utput	Rg&k
*replace	Rg&m
,try	Rq!:
/after	Rq!:
*stored	Rh"H
*takes	Rr&O
+he	J]:|!,
-m	Rl",
)d by	BT8j!Hj!O!t+A"F
+credentials	Rn"&
+delete	R}"f
+or	Fg"Ob"3%:
+rfc	Rl!^
+something	Rs!m
+where	Rr&O
,ithout	Rb#,
*by code	Rf&O
-e0507	Rp&F
.2	RT8
-or	Rf&t
-related	Ro&A
)ment nor	JT&y#:
.see	RU:
/ign	R",
.the	Ru&{"
-s and	Rc'&
)s it	F^,N3}!,
+one	Ru&&
+rfc	Rl!%
+tables	Rt&&
,he	F],6:v"{#03
'y and	Re#&
)goes	Re#H
)rfc	Re#,
)send	Rp!A
&ica to	Ra#H
'es in	Rp#A
&y among	Ru%:
)s	Ru#f
(from	Ru%1
(ms	Rp%,
(or	R}#:
)ver	Ru%3
(to	Jt!,!f+,
(with	Rp%,!:
%o fork	Ri&1
&rt 202	Rs!,
)a	Bm":':":&:%:3:
*ll	Rm"H
*n	Jo#:43
)can	Rr"A
)each	Rp&3
*xists	Rs"A
)html	Rj#?
)in	Ra"A
*s	Jr"3y!H
*t	Fk#m4:@:,{%
)lists	R{"A
)made	Ra%:
+y	Ro#?
*ust	Rx!3
`)
