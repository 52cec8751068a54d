sitegenSearch("nfff39b9b-3",`!before all	RA:
*n	Jy%3:A
+d	Js!me!&
+y	Jg"fJ3
,body	Ro!3
,one	Ro!%
,thing	Je!Ht#:
*re	Rr&3
*uthentication	Re!V
)certain	Rr":
)during	Rk#f
)e10	Rf&,
*ach	Rh"O
*ven	R{%,
,ry	Rg!H
)from	Rb#?
)harmless	R{%:
)if	Rz!f
*t	6Z,2A#m(:!h#3(,&:,3(t%&':"A!H#H5f',9H&&',&:-^%%(V
+s	Fb#3%A*3[O
)list	Rv&{*
)nginx	Ju%:(:
*o	Rb"H
)parsing	R}!:
)remove	Rz#:
)send	Re#,
-ing	Rb&:
*ite	Rg&"
*o	R{":
)that	Fj!3b!:j!3
+e	2,,*:C,",.:#f"f"Q%m&1"O",#3!:'V#3":#H+H*H%f(31&!H':#H":&:'&!,":/:):&3.,(V!m/O"3!A#,!{"&,
,re	Jt":i!&
,y	FV,;:Wf_!V
+is	Jj&*.O
*iny	Rt!H
*wo	Rt&:
)up	Rq!O
)without	Rq!O
)you	:f!,'H"3%3#a,3!H&O'f*3,OI:):1:/:
,r	Jh!Vc!3
(hand a	Rx",
-send	Rw!3
#gan with	Rg"3
%in after	R}",
)t	Fd!,i!ml!%
(in	Rw&%
(lower	R{"f
(to	Rp!,
(with	:C,#,'1N:UH):%3N:%%&:%3!f!{!'3
'ning and	J_&,"3
-t	Rk!A
,does	R}"3
,of	Rt&3
`)
