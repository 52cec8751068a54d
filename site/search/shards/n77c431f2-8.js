sitegenSearch("n77c431f2-8",`!the failure	>n!,%AF:(:)H&f'A(:
(mily	Jb%:1:
(ult	Bk!:CH!f?,!O#H"3%HI:
+s	Rr!%
+y	Rq#:
'eature	Rx!H
(ed	Rr&O
(nce	F;,H,",!3!:l#f
(tch	Bq!O"35:0:.:
(w	Ji!3l#%
)est	Rf&V
'ield	>/:#,!:::0,*3MH+HG:JO!^0,!3"{0
+s	B.,^,!35,!Hx"{%!{'&,!O
(le	2"3!:"3":":":#,!3!:",#,!:1,!3!:",!3!:"&!,!3*,!:*:&:,:":":;H)3!A!H%3!H/m,3#3"&!3!:'3!:!f"30fF:":/m"{""^!f#,"A%t"3",!O#:!O%:"H
*s	:):6:2:2,:O*Ah"3"3!:!{")t",!O#:"O.&
)m	Rc&3
)ter	Jq%&!,!3E,
,ed	Rq%&
(nal	>V,2Q,f#3#:",!:!H":!V;f.3|!,
)ding	J3,~%3
-s	Rj&O
)gerprint	Ro&f
(rewall	J~#:!V8O
)st	.",%3(:*,%,!:#,(:%,&,&1+:23"^!f",!3!:":"&!3&,"m"A#,!:"O"O!V",!A#,!f":%H&f",!A":",!3!A&H#f&H"H%m&:"3"H"A!O"A":&3"A#O&,#,"f",#H!f#m#:":!H1:!V":,,!A0O&:#:(:!A!V"^"A#,"?%:!H!O#,","O"3!:!A"A",!O!{""<!F#:!V%,
(ve	:i!(%5",%O#.#V#V"V"V,V(V#VFV&V9%::
'low	Re!:
(y	J_"H:3
`)
