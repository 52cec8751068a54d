sitegenSearch("n6ebed22a-3",`!before each	Rh"O
*ven	R{%,
,ry	Rg!H
)from	Rb#?
)harmless	R{%:
)if	Rz!f
*t	6Z,2A#m(:!h#3(,&:,3(t%&':"A!H#H5f',9H&&',&:-^%%'V
+s	Fb#3%A*3[O
)list	Ru&{*
)nginx	Ju%:(:
*o	Rb"H
)parsing	R}!:
)remove	Rz#:
)send	Re#,
-ing	Rb&:
*ite	Rg&"
*o	R{":
)that	Fj!3b!:i!3
+e	2,,*:C,",.:#f"f"Q%m&1"O",#3!:'V#3":#H+H*H%f(31&!H':#H":&:'&!,":/:):&3.,(V!m.O"3!A#,!{"&,
,re	Jt":i!&
,y	FV,;:Wf_!V
+is	Jj&*-O
*iny	Rt!H
*wo	Rs&:
)up	Rq!O
)without	Rq!O
)you	:f!,'H"3%3#a,3!H&O'f*3,OI:):1:/:
,r	Jh!Vc!3
(hand a	Rx",
-send	Rw!3
#gan with	Rg"3
%in after	R}",
)t	Fd!,i!mk!%
(in	Rv&%
(lower	R{"f
(to	Rp!,
(with	:C,#,'1N:UH):%3N:%%&:#3!f!{!'3
'ning and	J_&,"3
-t	Rk!A
,does	R}"3
,of	Rs&3
,those	Rs&A
,what	Rw#,
+s the	Rs&3
-with	Rs&A
's a	Rs&:
*nd	Rn&{"
)in	R;:
)with	>,3W,%3"A0fn":&t*A!f#3'3%3
%un already	Rs#3
#half and	Rm#,
`)
