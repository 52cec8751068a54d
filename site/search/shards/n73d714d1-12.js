sitegenSearch("n73d714d1-12",`!and the	*&,&,",#:',!3",)3#3&,),&,%3"3",",&,!3":"3%,&,#&#,"V",!3!A"%!^!f"3!:"f"O",!:!^"3!H!^":"f#%"&!,!3"(!3!:",!H!m"3",!f",!:!O"3!H#&!H!f"A":!H"3",!3"3!O","&!3!A%&"3":"H"3!:%&!3!:"3!f#3!O#,!A"A!H!t"3!A!f"&!,!A"A!H!f"&!,!3"3!A!f#,!A!f",!3!:"3!f"O"3!H"3!:%3!A!f","&!3!O"3"&":"&!,!3#:!H#m#,!H!m#3!H#:"A!f"&!,!3","3!H!m&,!3!:"&"&!3",!:":"3!V","3#&!,"V"&":"&#,"&!3'H#&#,"3"&"&"3!:!O","&!:%:%3"3%,"%"3!:"&!3!H"%!^"H",!H"O!^!f":"%!:"&!H!f",!H#3!A":!O"%!3!:"H"O!{"":!O!V#3",",!3",%&.&
)ir	Bh#f<HDf"^%:-%4&
)n	:e!H3H#3#f2:%:4H*:&H*:,V%32:<f!{#
)re	:L,#,:3*3%3,&!3!f"O.f,O*f(f/3%O
+by	Rw#:
)y	Bn!%%V1,A3.fC,
(inking	Rl#H
)s	Be!3L3#,A3N,
(ose	Rl#O
(ree	Fl!:'Om"3
)ough	Ru&3
'idy	Rr#f
(tle	Rs&A
'o	>d!,'^R:13(:&HU,(:
(gether	Rd&3
(kens	Ji#Hp!%
(o	Rx"3
'raffic	Ro!:
)iling	Rr!H
)nsfer	Rx"H
.encoding	Rx"H
(ies	Jn"f>:
`)
