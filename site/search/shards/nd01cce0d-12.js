sitegenSearch("nd01cce0d-12",`!is mostly	Fs"3;H&3
'ved	Rg&3
&uch	R|"O
&y	Jy&J#Q
%named	B;3B:73u"O2V(,
&ear	F9,r%:)3
)ly	F<1'1r"AE:
'eded	Fx!3Z,#36&
'ither	Rc!,
'ver	:-,0,-,.&4f3O"O:H)Ox!f#O%A'3
'w	Jg&V,O
&ginx	Jb%35Q
*s	Ro!,
&o	.#:%:#,%:*1%1&,",*:"&'333":(,#3#H"A"A"m":!?",#V"3%A#,*:"O%3(3!f#,!:%:!A":":!H",!:!f"3!f%:"O"O",'H":#m#3#f.3!f%f',#,03#3"%%&(3%:)V%3":#t"3!:!O"^&:"%!,!:"3!:%3"A#%!:"A":!{"%3
'body	Ro"H
+s	R#,
'ne	:3,(:5,E?#3%H0H9:9O&3WH#,#:%V
(sense	Rp#3
'rmal	Rp%:
't	*"&(,&&"&"&"&!,-,":','&#&&,',#,':"&!,&,#,#&#3!H",",!3",!A!H%:!m'3!A!H#3!:!A"3![#:':"&!:"O"3!:#A"A"&!,!A"&":"O%&!O'?#O#3!t%3#3"&#,!f"O'3!O"&!3"3!O%3!O!f":!f'A!O"H!o"3&?!O#H"3%,&:"3#:!V#3":":(,!3#&!V%3%?":%,%O&,!:#,!A%,&^!f"3!V"O!{!%A":":#3!f!t#3":#3#A!H!{""8!?!H%:"3!Q":
(e	Ro&^
(hing	6V123!V)1(O#3":"3&&!3!f&O*:"f(f(f(f&O#fD:Q,
(iced	J|!HOO
'undefmd	Rm&,
`)
