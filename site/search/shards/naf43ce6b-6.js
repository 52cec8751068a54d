sitegenSearch("naf43ce6b-6",`!than it	B6,S3NO+32O-,
)s	JP&b"H;,
'most	Rk%:
'no	Rw"3
)ne	RH,
'one	>N,8:%H?3",AV':N,2O"f
'post	R_%3
(roxies	Rs!:
+y	Rq#m
,buffersize	Rq#m
'railgun	Ri%:
(evalidation	Rl"O
'sitegen	R#&
'take	R~",
(ext	Rk&3!:
(hat	J_",5,"O
)e	65&"1),.&!,2&#&/f%H0H234&"&3H#A0:&3+,#3<^',#3!:(,(O
*re	Rz%,
*y	Rq&A
'utf	Ra':
*8	Ra':
'were	Rd":
(hich	R}#A
(ith	Jo!vM:
'you	Jw!3H393
*r	R_&O
&k you	Rk"?
's to	Rn#f
%t 403	Ri!,!A
)5	Rv"O
(29	Rk!f
'a	2J,),+:&,#:)%!3",!f#A"5#3!:%O!V"%!:"%"H!O!V+3#O%3&3+O#O!V"H!O":!A%3%H':!O+:&3%f),%:&:&:+&-,4O!^!{'"%',#t","O"3!:#%#A',-&#&
(ccepts	Ry!:
+ss	Rn#,
)t	Re#3
(ddress	B|!:#3!f%O+OIf3:
*s	Ra"3
(ll	Jr!,a#,
(n	>B&H^:O-,!H.H8fb!:+V
)d	Jc#:*:
)nounces	Rh":
)other	J?&/35,
)swer	Rq&:
-ed	Jo!<JV:,
-s	:j!H0f)H&f'f,:#:":6H&m"H":H:
)y	Rr&%
*body	Rt#f
*one	R~!H
(ppear	R~&3
-s	B-,o#:R3){",3!X
`)
