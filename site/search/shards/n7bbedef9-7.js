sitegenSearch("n7bbedef9-7",`!styles that	JJ,q%V
+e	Rz&V
*ools	Rl&O
.css	Rl&O
(heet href	Jb!1;?a#8
-script	R{!3
"ub and	Rs&{"
&path	Ji!Hq#%
%ject alt	Rh%8
*begin	Ri&:
*issuer	Rh%8
%mission should	Rk"O
't again	Rq%:
)the	Rc":
(ted d	Re"?
,with	Rk"3
)ing a	Rk"h
%path and	Rx&%
*of	Ri!H
%scription that	Rx#H
&titute because	R|%:
#cceed a	R{#V
+fter	Rm!:
*but	R_"3
*if	Rj#,
+n	Rj!,
*or	Jw!H/f
)ed and	J}!&"&%&
,its	R}":
,obliges	R~!O
,yet	Rv&3
)s and	R{%3
,t	Rw#O
+then	Rw&T
'ss 1	Rj!3
*8	Rs!1
*a	Rr#O
+nd	J_":":[3
+s	Rj!,
*by	Rj!O
*class	Rb"3
*does	Rb"O
*is	Rj!,
+t	Rb"H
*nor	Re",
*only	Ri!t
*return	R|%8
+fc	Je":::
*so	Rw!,
+tatus	R}!H
+uch	Ry!:
*that	Rf%3
,e	Rw#H
+o	R|#:
*when	Rb#:
)ful connect	Rc"3
-put	Rw!,
-responses	Ru!:
,ly rfc	Rk#3
)ive reads	Rs#H
)or and	Ri"H
,since	R{"A
,without	Rn"f
`)
