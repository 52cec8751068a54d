sitegenSearch("nee498b1a-15",`!is missing	22&&:-:=:+3#:!O"A#O#3&O:O&A#,"A#f"H+H!f,3'3(f#3!H"H23',#&%,#:73#O+A&H
)pelled	R~"f
,t	F3,(,G,n#,
&ore	Rd!:
'st	B%,s!,Efd"3#O
)ly	Fu"3;H&3
'ved	Ri&3
&uch	R~"O
&y	J{&J#Q
%named	B;3D:73u"O2^(,
&ear	F9,t%:)3
)ly	F<1'1t"AE:
'eded	Fz!3Z,#36&
'ither	Re!,
'ver	:-,0,-,.&6f3O"O:H)Os!3'f#O%A'3
'w	Ji&V,O
&ginx	Jd%35Q
*s	Rq!,
&o	.#:%:#,%:*1%1&,",*:"&'353":(,#3#H"A"A"m":!?",#V"3%A#,*:"O%3(3!f#,!:%:!A":":!H",!:!f"3!f%:"O"O",'H":#m#3#f.3!f%f',#,03#3"%%&(3%:)V%3":#t"3!:!O"^&:"%!,!:"3!:"{"#3"A#%!:"A"A!{#%3
'body	Rq"H
+s	R#,
'ne	:3,(:5,,:=?#3%H0H9:9O&3WH#,#:%^
(sense	Rr#3
'rmal	Rr%:
`)
