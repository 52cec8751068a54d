sitegenSearch("nb90976ae-4",`!before each	Rj"O
*ven	R}%,
,ry	Ri!H
)from	Rd#?
)harmless	R}%:
)if	R|!f
*t	6],2A#m(:!h#3(,&:,3(t%&':"A!H#H5f',9H&&',&:-^"O#%(V
+s	Fd#3%A*3[O
)list	Rx&{+
)nginx	Jw%:(:
*o	Rd"H
)parsing	R_":
)remove	R|#:
)send	Rg#,
-ing	Rd&:
*ite	Ri&"
*o	R}":
)that	Fl!3b!:j!3
+e	2,,*:C,%,.:#f"f"Q%m&1"O",#3!:'V#3":#H+H*H%f(31&!H':#H":&:'&!,":/:):&3.,(V!m/O"3!A#,!{#&,
,re	Jv":i!&
,y	FX,;:Wf_!V
+is	Jl&*.V
*iny	Rv!H
*wo	Rv&:
)up	Rs!O
)without	Rs!O
)you	:h!,'H"3%3#a,3!H&O'f*3,OI:):1:/:
,r	Jj!Vc!3
(hand a	Rz",
-send	Ry!3
#gan with	Ri"3
%in after	R_#,
)t	Ff!,i!ml!%
(in	Ry&%
(lower	R}"f
(to	Rr!,
(with	:C,#,'1P:UH):%3N:%%&:%3!f!{!'3
'ning and	Jb&,"3
-t	Rm!A
,does	R_#3
,of	Rv&3
,those	Rv&A
,what	Ry#,
+s the	Rv&3
-with	Rv&A
's a	Rv&:
*nd	Rq&{"
)in	R;:
)says	Ro&,
)them	Rh&m
)with	:,3",X,%3"A0fn":&t+A!f#3'3%3
%un already	Ru#3
`)
