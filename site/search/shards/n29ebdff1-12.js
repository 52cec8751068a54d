sitegenSearch("n29ebdff1-12",`!at something	Nv"3B,
%ten	Rt#A
&hat	Bm"O#3(O=m&H%O-:
'e	*,,",#:+3,,#:#,,,#,7,","H!^":!A!f"O",",#,!:!A"A#m&3"{!#f"3!O%H"&!,!H%:":"3"H%O"f",#:%:"H"H!f%:"t"f'f#,"O!f%H#m*3!H%m#m%H%:%&"&%:#:"&!3"&!,"&"&!3!V"&"&"&#&":"&!:"&!:":"&!:#&!V#&!3!:"&!3"&"&"&"&"&"&"&"&"&!O"&"&"&':"&"&%m",!V%f&3!:!O#:#H!O!V#%!A"3"?!M!V#3":"H",
(ir	Jp!3a!fe!:
(m	R{!f
'is	Bn!A/3=&(&'&O3F8
&imes	Nm!:q":
&wice	Rx&3
'o	Ru!,
&ype	Rr!A
%what	Fk!^<:r!:MV
'ether	Ru%:
'ich	Jq!V*3d!3
(te	Ru&V
'o	Nw!^Jf
'y	Rl%:
&ork	Jy!^DH:,
&ritten	Ry&:
%yandex	Ri&3
&our	Rk!:
#om rfc	Nq&f',
'xsl	Ru&m
#tached to	Rp",
'k are	Rm%:
)hosts	Ry"f
)it	Rn#3
)let	Ra%:
)so	Rf&,
)you	Ro#3
(er can	Np"H<&
+who	Rk#,
*s your	Rt!f
%empt fails	Re#A
*headers	Rw!?
*may	Rm%V
*so	Rf"A
+till	Ru#:
+ucceeded	R_#:
*to	R~"H
*up	Rw!A
)s and	Nw!AWf
+for	Rn#3
+in	Rt#H
+of	Nw!Oh!:
`)
