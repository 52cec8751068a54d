sitegenSearch("naa1d9eb0-4",`!longer one	Rx&3
)produce	Rw"3
)resolves	Rj%3
)than	>_#&!3/:&H#A,A&:+:(3+,>V
*imes	Rh&3
)used	Ja!:N,
)valid	Jq%&#&
)with	Rc%:
*ord	Rx&:
'st raise	Rm#f
#ok alike	Rj#:
(nd	J_":t"A
(t	2O,:^",!:!f"O#,#H"A'^&f&H(:/:!f&t"f*O!f'm)f#f&f%H,:'V"V':":":%:#V#:":2:":+:.?!M!V#3%V
'closer	Ra":
'elsewhere	Rh!1
'first	Js!:t!:
(or	6(:9:JH#f#H#A!V"H&O"m,f.f2f&f&f,m#m#f"f%f#3*:+:":0:%O/A!H
(rom	Rh%:
'here	Rn!3
'inside	Jw!H/f
)to	B%,j!,.:-:D:-ff!O
'like	B<,MC-Oa!H]V.5
'the	Ry!:
*re	Jp!3IH
)rough	Rb!,
'up	B1:G:b!fj!:"33,
'when	Rk!%
(ith	Ro&m
&ed after	Rj"3
*t	Jy!fl",43
)for	Jp!HP,m!^
)like	Rm"A
)malicious	Rt!O
)that	Rq%,
)up	FN,i%:#3#H
&ing a	Ra#H
+t	Jy!H+:}":
*for	J_#37H%H
*in	R~&H
,to	Ra#,
*list	Rp"f
*only	Rq"H
&s acceptable	Rx!3
)t	Bi!H+m*O;3<H?:KV
)utomated	Rr%,
(different	R<,
(for	>O,u!H&:F:,:#:0:(A
`)
