sitegenSearch("n78309e18-3",`!longer times	Rf&3
)used	J_!:M,
)valid	Jo%&#&
)with	Ra%:
*ord	Rv&:
'st raise	Rk#f
#ok alike	Rh#:
(nd	J}!:t"A
(t	2O,8^",!:!f"O#,#H"A'^&f&H(:/:!f&t"f*O!f'm)f#f&f%H,:'V"V':":":%:#V#:":2:":+:.?!M!V#3%V
'closer	R~!:
'elsewhere	Rf!1
'first	Jq!:t!:
(or	6(:9:HH#f#H#A!V"H&O"m,f.f2f&f&f,m#m#f"f%f#3*:+:":0:%O/A!H
(rom	Rf%:
'here	Rl!3
'inside	Ju!H/f
)to	B%,h!,.:-:D:-ff!O
'like	B<,KC-Oa!H]V.5
'the	Rw!:
*re	Jn!3IH
)rough	Ra!,
'up	B1:F:a!fj!:"33,
'when	Ri!%
(ith	Rm&m
&ed after	Rh"3
*t	Fw!fl",43
)for	Fn!HP,m!^
)like	Rk"A
)malicious	Rr!O
)that	Ro%,
)up	FN,g%:#3#H
&ing a	R~"H
+t	Fw!H+:}":
*for	F}"37H%H
*in	R|&H
,to	R~",
*list	Rn"f
*only	Ro"H
&s acceptable	Rv!3
)t	Bg!H+m*O;3<H?:KV
)utomated	Rp%,
(different	R<,
(for	>O,s!H&:F:,:#:0:(A
(like	>i!:*A%:!A):)f%31fF:(HB3!V;3
(the	Rw"f
)owards	Rw"f
(up	Rd":
&up shows	Rc%:
`)
