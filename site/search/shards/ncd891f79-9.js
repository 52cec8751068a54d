sitegenSearch("ncd891f79-9",`!before authentication	Nk!V(^
)certain	Rx":
)during	Rq#f
)e10	Rl&,
*ach	Rn"O
*ven	Rb&,
,ry	Rm!O
)from	Rh#?
)harmless	Rb&:
)if	Ra"f
*t	6_!,4A#m%O%:!h#3(,&:,3(t%&%H#:"A!H#H5f',9H&&',&:-^"O#%(V
+s	Fh#3%A*3[O
)list	R|&{+
)nginx	N{%:(:
*o	Rh"H
)parsing	Rd":
)remove	Ra%:
*fc	Rm!H
)send	Rk#,
-ing	Rh&:
*ite	Rm&"
*o	Rb#:
)that	Jp!3b!:j!3
+e	2,,+:D,%,/:%f"m"Q%t&1"O",#:!A!f'V#3":#H+H*H%f(31&!H':#H":&:'&!,":/:):&3.,(V!m/O"3!A#,!{#&,
,n	Rs&A
,re	Nz":i!&
,y	BZ,=:#fUf_!V
+is	Np&*.V
*iny	Rz!H
*wo	Rz&:
)up	Rw!O
)with	Ry!^
-out	Rw!O
)you	:l!,'H"3%3#a,3!H&O'f*3,OI:):1:/:
,r	Nn!Vc!3
(hand a	R~",
-send	R}!3
#gan with	Rm"3
%in after	Rd#,
)t	Ji!,j!ml!%
(in	R}&%
(lower	Rb#f
(or	R0:
(to	Rv!,
(with	:D,#,'1S:UH):%3N:%%&:%3!f!{!'3
'ning and	Nf&,"3
-t	Rq!A
,does	Rd#3
,of	Rz&3
,those	Rz&A
,what	R}#,
+s the	Rz&3
-with	Rz&A
`)
