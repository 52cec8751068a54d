sitegenSearch("n7c4aad32-5",`!before a	>@:_":@,+,F,(%"H)%
*ccount	Rp!*
*ll	RA:
*n	J}%3:A
+d	Jw!me!&
+y	Jk"fJ3
,body	Rs!3
,one	Rs!%
,thing	Ji!Ht#:
*re	Rv&3
*uthentication	Ri!V
)certain	Rv":
)during	Ro#f
)e10	Rj&,
*ach	Rl"O
*ven	R_&,
,ry	Rk!H
)from	Rf#?
)harmless	R_&:
)if	R~!f
*t	6^,3A#m(:!h#3(,&:,3(t%&':"A!H#H5f',9H&&',&:-^"O#%(V
+s	Ff#3%A*3[O
)list	Rz&{+
)nginx	Jy%:(:
*o	Rf"H
)parsing	Rb":
)remove	R~#:
)send	Ri#,
-ing	Rf&:
*ite	Rk&"
*o	R_#:
)that	Jn!3b!:j!3
+e	2,,*:D,%,/:#f"f"Q%m&1"O",#3!:'V#3":#H+H*H%f(31&!H':#H":&:'&!,":/:):&3.,(V!m/O"3!A#,!{#&,
,n	Rq&A
,re	Jx":i!&
,y	FY,<:Wf_!V
+is	Jn&*.V
*iny	Rx!H
*wo	Rx&:
)up	Ru!O
)without	Ru!O
)you	:j!,'H"3%3#a,3!H&O'f*3,OI:):1:/:
,r	Jl!Vc!3
(hand a	R|",
-send	R{!3
#gan with	Rk"3
%in after	Rb#,
)t	Jh!,i!ml!%
(in	R{&%
(lower	R_#f
(or	R0:
(to	Rt!,
(with	:C,#,'1R:UH):%3N:%%&:%3!f!{!'3
`)
