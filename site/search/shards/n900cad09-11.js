sitegenSearch("n900cad09-11",`!come back	:k!:+A!H"%!m,:+3)3#A+&2A(H4:(:(3F3
'faster	Rl#3
(irst	Bw!3z"A&V&3#H
(rom	6K,;,):"%%%Cm<h#:"f+:#3(3+:23)3%3%m,^)O
'in	Jk!:/AB&
'last	J}"3}!,
'on	Rp!H
(ut	Rd"H
(ver	Rl!A
'rfc	Rz!,
(un	Rx!f
'seven	Rs&%
'three	Rs!3
*ough	Jz#&Q^
(o	JU,PH
)gether	Rf"3
'up	Jv"f.:
'we	Rh&,
(hile	Rx&,
&s a	Rl#H
)fter	Jb#fX:
)gain	Rd":
)nd	Jb%3T,
)s	J{!Hb"3
)t	Rd%3
(back	Br":.H2O)O,3
)efore	JA:~":4H
(finish	Rh&:
*rst	JN,~#f#,
)or	R2,
)rom	.(:2,QA93!H.H",(m"v#f.&!,1H)&"&"&"&"&"&"&"&"&"&"&"&"&"&!V"&!3"&"&"&!,"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&8,
(in	Bj!3SA&313q!H
*stead	Rx!:
(out	R}&,
(the	Rt&:
)o	Rc%3
*o	R4,
(up	Ru#H
(with	Rs!3
,out	Rk#3
%ic of	R|#,
&ng all	Rh#f
)in	Jx!3&,
)no	R_#O
+store	R_#O
)page	Rt!,
)response	R{!&
)soon	Rp#H
%ma a	RF:
)n	R}&Q
(separated	Rj&f
)o	RF3
'nd answers	R{&%
`)
