sitegenSearch("n2f25d1f7-14",`!longer word	Rs&:
'st raise	Ri#f
#ok alike	Rf#:
(nd	J{!:s"A
(t	2O,6^",!:!f"O#,#H"A'^&f&H(:/:!f&t"f*O!f'm)f#f&f%H,:'V"V':":":%:#V#:":2:":+:-?!M!V#3%V
'closer	R|!:
'elsewhere	Rd!1
'first	Jo!:t!:
(or	6(:9:FH#f#H#A!V"H&O"m,f.f2f&f&f,m#m#f"f%f#3*:+:":0:%O/A!H
(rom	Rd%:
'here	Rj!3
'inside	Js!H/f
)to	B%,f!,.:-:D:-fe!O
'like	B<,IC-Oa!H]V-5
'the	Ru!:
*re	Jl!3IH
)rough	R^,
'up	B1:F:^fj!:"32,
'when	Rg!%
(ith	Rk&m
&ed after	Rf"3
*t	Fu!fl",33
)for	Fl!HP,m!^
)like	Ri"A
)malicious	Rp!O
)that	Rm%,
)up	FN,d%:#3#A
&ing a	R|"H
+t	Fu!H+:|":
*for	F{"37H%H
*in	Ry&H
,to	R|",
*list	Rl"f
*only	Rm"H
&s acceptable	Rt!3
)t	Be!H+m*O;3<H?:JV
)utomated	Rn%,
(different	R<,
(for	BO,q!H&:F:,:#:0:
(like	>g!:*A%:!A):)f%31fF:(HB3!V:3
(the	Ru"f
)owards	Ru"f
(up	Rb":
&up shows	Ra%:
)that	Re!H
%p a	Rs#H
(libaba	Rz#&
'below	Rb"3
`)
