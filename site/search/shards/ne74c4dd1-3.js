sitegenSearch("ne74c4dd1-3",`!testing with	Rm"H
&s content	Rr!A
/type	Rr!A
(fixtures	Rz&:
(of	Jp!^a#%%:
(play	Ru!3
(the	Rk#f
+y	Ru!3
#x thrift	Ru&m
%t a	Bl!:l!:VO#O!f){""A
(lso	Nm&3*m
(nd	>5::,%,!:",9,):p"&2H%,#%!H!O'3
(re	Ns&,#{#
)ound	RZ,
(t	J':'3k&{#
(wait	Rr!?
'before	Nl&m03
)gins	Ru&A
)hind	NG,o%m
)tween	R_!,
'can	Ru&{"
)tch	Rr!?
(heck	Rl!,
(omes	Rj!,
(sv	Ry"?!H
'default	Nl&,!:!A#,!A
)scriptions	Rs&:
(id	Ro"3
'editor	R}&%
(scaped	R|&H
'file	N#&%&
+s	R":
(or	Fe!&/3{"O-O
'gets	Ru&3
(oes	Nj!:h#A
'has	J_&:5,)A
(tml	6y!d&?'?)?"?"?<?'?&?-?)?,?(?"?#?"?'1&1#?
'in	B0,v!fi",'V&{#!{%(%"H
)side	Ru&{"
)to	N%:|&,
(s	>',~!:"f?3!Aq!:%3':#H
'json	Rm&,
'leads	Rs&,
)ss	Rz&3
(ooks	R_":
'mail	Ru&V
)rkdown	Nr&:&1!^
)y	Nu&{#'3
'names	FP("(}#^(:
(eeds	RS:
(ot	Ra':
'of	>S,":5,{"A,^"f%A&O!f!{""A
(n	JM,_#^A3
(r	B<,6:g"3V,2H(&
(therwise	R|&{%
`)
