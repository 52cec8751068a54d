sitegenSearch("ne3f67d1a-7",`!at once	2,3E:9:!A":'^%O"f",#A"3#3"3&3+:":)O*H&H"H&3,:#O%H"H":%O!f-,"3#:':"3):6&%A*[%3
'e	B?,9,;3p!3?:
&r	R_#3
'ders	Ri"?
'igin	Rw!H
&ther	Rr&V
%pantheon	Rh%3
&resent	Ft",<f"&
%response	Ro":
-ok	Ro":
%shopifys	Rc&:
&low	Rb%V
&ni	Re%:
&omething	Jr"3B,
%ten	Rp#A
&hat	Bi"O#3(O=m&H%O-:
'e	*,,%:*3,,#:#,,,#,5,"H!^":!A!f#,",#,!:!A"A#m&3"m#f"3!O%H"&!,!H%:":"3"H%O"f",#:%:"H"H!f%:"t"f'f#,"O!f%H#m*3!H%m#m%H%:%&"&%:#:"&!3"&!,"&"&!3!V"&"&"&#&":"&!:"&!:":"&!:#&!V#&!3!:"&!3"&"&"&"&"&"&"&"&"&!O"&"&"&':"&"&%m",!V%f&3!:!O#:#H!O!V#%!A"3"?!M!V#3":"H",
(ir	Fl!3a!fe!:
(m	Rw!f
'is	Bj!A/3=&(&'&O3F8
&imes	Ji!:q":
&wice	Rt&3
'o	Rq!,
&ype	Rn!A
%what	Fg!^<:r!:MV
'ether	Rq%:
'ich	Jm!Vl!3
(te	Rq&V
'o	Js!^Jf
'y	Rh%:
&ork	Rq#,
&ritten	Ru&:
%yandex	Re&3
&our	Rg!:
#om rfc	Jm&f',
'xsl	Rq&m
#tached to	Rl",
'k are	Ri%:
)hosts	Ru"f
`)
