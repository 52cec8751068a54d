sitegenSearch("n51048ec1-10",`!come back	:i!:+A!H"%!m,:+3)3#A+&2A(H4:(:(3F3
'faster	Rj#3
(irst	Bu!3z"A&V&3#H
(rom	6K,9,):"%%%Cm<h#:"f+:#3(3+:23)3%3%m,^)O
'in	Fi!:/AB&
'last	J{"3}!,
'on	Rn!H
(ut	Rb"H
(ver	Rj!A
'rfc	Rx!,
(un	Rv!f
'seven	Rq&%
'three	Rq!3
*ough	Jx#&Q^
(o	JT,OH
)gether	Rd"3
'up	Jt"f.:
'we	Rf&,
(hile	Rv&,
&s a	Rj#H
)fter	J_#fX:
)gain	Rb":
)nd	J_%3T,
)s	Jy!Hb"3
)t	Rb%3
(back	Bp":.H2O)O,3
)efore	FA:|":4H
(finish	Rf&:
*rst	FN,|#f#,
)or	R2,
)rom	.(:2,OA93!H.H",(m"v#f.&!,1H)&"&"&"&"&"&"&"&"&"&"&"&"&"&!V"&!3"&"&"&!,"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&8,
(in	Bh!3SA&313q!H
*stead	Rv!:
(out	R{&,
(the	Rr&:
)o	Ra%3
*o	R4,
(up	Rs#H
(with	Rq!3
,out	Ri#3
%ic of	Rz#,
&ng all	Rf#f
)in	Jv!3&,
)no	R}"O
+store	R}"O
)page	Rr!,
)response	Ry!&
)soon	Rn#H
%ma a	RF:
)n	R{&Q
(separated	Rh&f
)o	RF3
'nd answers	Ry&%
`)
