sitegenSearch("n660538ab-10",`!than deltabase	Rc"H
'for	Rh#O
(reshness	Rg!:
'half	Rg&3
'in	Rt&3
(t	B6,O3NO+32O-,
)s	FP&}!H;,
'most	Rg%:
'no	Rs"3
)ne	RH,
'one	>N,4:%H?3",AV':N,2O"f
'post	R{#3
(roxies	Ro!:
+y	Rm#m
,buffersize	Rm#m
'railgun	Re%:
(evalidation	Rh"O
'sitegen	R#&
'take	Rz",
(ext	Rg&3!:
(hat	F{!,5,"O
)e	65&"1),.&!,/&#&.f%H0H234&"&3H#A0:&3+,#3<^)3!:(,(O
*re	Rv%,
*y	Rm&A
'utf	R|&:
*8	R|&:
'were	R_":
(hich	Ry#A
(ith	Jk!vM:
'you	Fs!3H393
*r	R{%O
&k you	Rg"?
's to	Rj#f
%t 403	Re!,!A
)5	Rr"O
(29	Rg!f
'a	2J,),(:&,#:(%!3",!f#A"5#3!:%O!V"%!:"%"H!O!V+3#O%3&3+O#O!V"H!O":!A%3%H':!O+:&3%f),%:&:&:+&-,4O!^!{'"%)t#O"3!:#%#:',,&#&
(ccepts	Ru!:
+ss	Rj#,
)t	Ra#3
(ddress	Bx!:#3!f%O+OIf3:
*s	R|!3
(ll	Jn!,a#,
(n	BB&D^:O-,!H.H8fb!:
)d	J~":*:
)nounces	Rd":
)other	F?&/32,
)swer	Rm&:
-ed	Fk!<JV:,
-s	:f!H0f)H&f'f,:#:":6H&m"H":H:
)y	Rn&%
`)
