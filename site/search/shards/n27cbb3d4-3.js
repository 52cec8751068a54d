sitegenSearch("n27cbb3d4-3",`!event nodejs	Rv!:
(page	Rw"3
)ull	Ri&1
(source	Rf!H
)treams	Rf!&!J
's and	Rf!H
)from	Rf!H
)where	Rq&3
*rite	Ri&1
(ource after	Rf!H
.in	Rf!H
%r a	Ru&:
(ccept	Rr#3
(nd	Rk"H
(s	Jr!H_"3
'be	Rr!:
'given	Rz%,
'if	Rt!:
'keep	R~"O
)pt	Jn!t#%
'less	Rs&3
(ost	Jm&A%&
'overwritten	Rk&3
'replaced	Rg&3
'sent	R~%3
'unless	Re"O
'vanished	Rw"3
&y 1xx	Rv!H
(200	Ry!O
(401	Rn",
*8	Ru"H
)24	Rd#H
*9	Rq!,
)51	Rj#H
)xx	Rn":
(5xx	Rg!f
(alert	Ro!A
*ias	Rp&,
)nswer	Jp!^}":
)rticle	Ro&,
)scii	Rf&3
)ttempt	R~#:
(build	Rg&3
(cache	Ro"O
*ll	Jf!:FH
*talogue	Ru&O
)lass	Ru&3
*ient	Bn!V&:::=H"HB:(:
)ode	Bi!3W:c!3&%","{!
*mmand	Jg&&(A
*nnection	Ra#H
(day	R|%3
)eclared	Ro&A
)isk	Ro&V
(element	Rn&{"
)ndpoint	Rp"H
*try	F3:":1,i%V
(fact	Re&&
*ilure	Rm"H
)ield	Rb#f
*le	B@,n%A#&#3'&
*nal	Rg!,
+ding	R|&&
)orm	Rs"H
(general	Rl#3
`)
