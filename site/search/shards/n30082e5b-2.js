sitegenSearch("n30082e5b-2",`!is missing	22&&:-:3:-:,3#:!O"A#O#3&O:O&A#,"A#f"H+H!f,3'3(f#3!H"H23',#&%,#:73#O+A&H
)pelled	Ra#f
,t	F3,(,H,o#,
&ore	Rf!:
'st	B%,u!,Efd"3#O
)ly	Jw"3;H&3
'ved	Rk&3
&uch	Ra#O
&y	J}&J#Q
%named	B;3E:83u"O2^(,
&ear	J9,v%:)3
)ly	F<1'1v"AE:
'eded	F|!3Z,#36&
'ither	Rg!,
'ver	:-,0,-,.&8f3O"O:H)Os!3'f#O%A'3
'w	Jk&V,O
&ginx	Jf%35Q
*s	Rs!,
&o	.#:%:#,%:*1%1&,",*:"&'3+,-3":),#3#H"A"A"m":!?",#V"3%A#,*:"O%3(3!f#,!:%:!A":":!H",!:!f"3!f%:"O"O",'H":#m#3#f.3!f%f',#,03#3"%%&(3%:)V%3":#t"3!:!O"^&:"%!,!:"3!:"{"#3"A#%!:"A"A!{#%3
'body	Rs"H
+s	R#,
'ne	:3,(:5,),",%:>?#3%H0H9:9O&3WH#,#:%^
(sense	Rt#3
'rmal	Rt%:
`)
