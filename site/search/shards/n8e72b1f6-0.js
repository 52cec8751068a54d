sitegenSearch("n8e72b1f6-0",`!at most	>#,P15:EOz!:&f#:&{#"^&3!A#O!{"
%once	2,3E:7:!A":'^%O"f",#A"3#3"3&3+:":)O*H&H"H&3,:#O%H"H":%O!f-,"3#:':"3):6&%A)[%3
'e	F?,P3p!3?:
&r	R}"3
'ders	Rg"?
'igin	Ru!H
&ther	Ro&V
%pantheon	Rf%3
&resent	Fr",<f"&
%response	Rm":
-ok	Rm":
%shopifys	Ra&:
&low	R_%V
&ni	Rc%:
&omething	Jp"3B,
%ten	Rn#A
&hat	Bg"O#3(O=m&H%O-:
'e	*,,%:*3,,#:#,,,#,3,"H!^":!A!f#,",#,!:!A"A#m&3"m#f"3!O%H"&!,!H%:":"3"H%O"f",#:%:"H"H!f%:"t"f'f#,"O!f%H#m*3!H%m#m%H%:%&"&%:#:"&!3"&!,"&"&!3!V"&"&"&#&":"&!:"&!:":"&!:#&!V#&!3!:"&!3"&"&"&"&"&"&"&"&"&!O"&"&"&':"&"&%m",!V%f%3!:!O#:#H!O!V#%!A"3"?!M!V#3":"H",
(ir	Fj!3a!fe!:
(m	Ru!f
'is	Bh!A/3=&(&'&O3E8
&imes	Jg!:q":
&wice	Rq&3
'o	Ro!,
&ype	Rl!A
%what	Fe!^<:r!:LV
'ether	Ro%:
'ich	Jk!Vl!3
(te	Rn&V
'o	Jq!^Jf
'y	Rf%:
&ork	Ro#,
&ritten	Rr&:
%yandex	Rc&3
&our	Re!:
#om rfc	Jk&f&,
'xsl	Rn&m
`)
