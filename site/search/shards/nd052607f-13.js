sitegenSearch("nd052607f-13",`!been written	J_!3(^
#fore 2016	Rr%3
)3.1	Rj"&
)a	>@:{!:@,+,F,'%"H)%
*ccount	Rl!*
*ll	RA:
*n	Jy%39A
+d	Js!me!&
+y	Jg"fJ3
,body	Ro!3
,one	Ro!%
,thing	Je!Hs#:
*re	Rq&3
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
`)
