sitegenSearch("n3c45de55-8",`!at once	2,3E:;:!A":'^%O"f",#A"3#3"3&3+:":)O*H&H"H&3,:#O%H"H":%O!f-,"3#:':"3):6&%A*[%3
'e	B?,:,<3p!3?:
&r	Rb#3
'ders	Rk"?
'igin	Ry!H
&ther	Rt&V
%pantheon	Rj%3
&resent	Jv",<f"&
%response	Rq":
-ok	Rq":
%shopifys	Re&:
&low	Rd%V
&ni	Rg%:
&omething	Jt"3B,
%ten	Rr#A
&hat	Bk"O#3(O=m&H%O-:
'e	*,,%:*3,,#:#,,,#,7,"H!^":!A!f#,",#,!:!A"A#m&3"m#f"3!O%H"&!,!H%:":"3"H%O"f",#:%:"H"H!f%:"t"f'f#,"O!f%H#m*3!H%m#m%H%:%&"&%:#:"&!3"&!,"&"&!3!V"&"&"&#&":"&!:"&!:":"&!:#&!V#&!3!:"&!3"&"&"&"&"&"&"&"&"&!O"&"&"&':"&"&%m",!V%f&3!:!O#:#H!O!V#%!A"3"?!M!V#3":"H",
(ir	Jn!3a!fe!:
(m	Ry!f
'is	Bl!A/3=&(&'&O3F8
&imes	Jk!:q":
&wice	Rv&3
'o	Rs!,
&ype	Rp!A
%what	Fi!^<:r!:MV
'ether	Rs%:
'ich	Jo!Vl!3
(te	Rs&V
'o	Ju!^Jf
'y	Rj%:
&ork	Rs#,
&ritten	Rw&:
%yandex	Rg&3
&our	Ri!:
#om rfc	Jo&f',
'xsl	Rs&m
#tached to	Rn",
'k are	Rk%:
)hosts	Rw"f
`)
