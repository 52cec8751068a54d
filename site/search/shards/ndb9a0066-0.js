sitegenSearch("ndb9a0066-0",`!longer http	R{!,
)in	Jo!At":<{#
)limit	Rm!:
)matches	Rq&V
)needed	Rt&:
)one	Rz&3
)produce	Ry"3
)resolves	Rl%3
)than	>b#&!3/:&H#A,A&:+:(3+,>V
*imes	Rj&3
)used	Nb!:O,
)valid	Ns%&#&
)with	Re%:
*ord	Rz&:
'st raise	Ro#f
#ok alike	Rl#:
(nd	Nb":t"A
(s	Ry!f
(t	2P,;^",!:!f"V#,#H"A'^&f&H(:/:!f&t"f*O!f'm)f#f&f%H,:'V"V':":":%:#V#:":2:":+:.?!M!V#3%V
'closer	Rc":
'elsewhere	Ri!1
'first	Nu!:t!:
(or	6(:::KH#m#H#A!V"H&O"m,f.f2f&f&f,m#m#f"f%f#3*:+:":0:%O/A!H
(rom	Rj%:
'here	Rp!3
'inside	Ny!O/f
)to	B%,l!,.:-:D:-ff!O
'like	B=,NC-Oa!H]V.5
'the	R{!:
*re	Nr!3IH
)rough	Rc!,
'up	B1:H:c!fj!:"33,
'when	Rm!%
(ith	Rq&m
&around such	R0,
&ed after	Rl"3
*t	Fj!,3fl",43
)for	Jr!HP,m!^
)like	Ro"A
)malicious	Rv!O
)that	Rs%,
)up	FO,j%:#3#H
&ing a	Rc#H
+t	J{!H+:}":
*for	Jb#37H%H
*in	Ra'H
,to	Rc#,
*list	Rr"f
*only	Rs"H
&s acceptable	Rz!3
`)
