sitegenSearch("ne74c4dd1-5",`!than chunked	Rr#:
'days	Rt#m
(elta	Ri"H
,base	Ri"H
'for	Rn#O
(reshness	Rm!:
'half	Rm&3
'in	Rz&3
(t	B7,T3NO+32O-,
)s	JQ&c"H;,
'most	Rm%:
'no	Ry"3
)ne	RI,
'one	>O,8:&H?3",AV':N,2O"f
'post	Rb%3
(roxies	Ru!:
+y	Rs#m
,buffersize	Rs#m
'railgun	Rk%:
(evalidation	Rn"O
'sitegen	R#&
'take	Ra#,
(ext	Rm&3!:
(hat	Jb",5,"O
)e	66&"1),.&!,2&#&0f%H0H234&"&3H#A0:&3+,#3<^',#3!:(,(O
*re	R|%,
*y	Rs&A
'utf	Rc':
*8	Rc':
'were	Rf":
(hich	R_%A
(ith	Nq!}!M:
'you	Jy!:H393
*r	Rb&O
&k you	Rm"?
's to	Rp#f
%t 403	Rk!,!A
)5	Rx"O
(29	Rm!m
'8	Rj!,
'a	2K,),+:&,#:*%!3",!f#A"5!O#3!:%O!V"%!:"%"H!O!V+3#O%3&3+O#O!V"H!O":!A%3%H':!O+:&3%f),%:&:&:+&-,4O!^!{'"%',#t","O"3!:#%#A',.&#&
(ccepts	R{!:
+ss	Rp#,
)t	Rg#3
(ddress	Bm!H3:#3!f%O+OIf3:
*s	Rc"3
(ll	Nt!,a#,
(n	>C&I^:O-,!H.H8fb!:+V
)d	Ne#:*:
)nounces	Rj":
)other	J@&/35,
)swer	Rs&:
`)
