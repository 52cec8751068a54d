sitegenSearch("n1dfcf591-39",`!looked at	Fu!fl",33
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
'detected	Fh!H*He!(!?
'has	Rs#O
'is	Fb"3R3%:
'late	Rs#3
'of	Rn!^
(r	Ro!:
'see	Rn!A
'that	Rz#3
(o	Rs#f
&detected node	Rs#&
3js	Rs#&
/php	Rs#&
&s and	Rc%H
)re	Rr!H
(five	Rr!%
(host	Re"H
(inside	Rv#:
)s	Rs#3
(rfc	Rr!H
(that	Rz#H
#se a	R),
(nd	R|"O
)swers	Rs!V
'my	Re&3
'nothing	RS,
'sleep	Rz!f
'the	Jl!?FH
*ir	J{%O9:
&s a	Ji!:a#V
%ing retry	Rn#H
.after	Rn#H
)the	J{!H+H
)what	Rg"H
%s by	Rm%:
'snt	Ra%8
%t a	R.3
`)
