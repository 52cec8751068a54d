sitegenSearch("nb3da8062-14",`!lists such	R_&,
(take	Rq&A
)hat	Jk!H}!3
*e	>::/,I%63",&3<:%fd!:%A,3
+m	J3,v%,
+se	RY,
*ose	Rt"&
*ree	R}#3
)oo	Rq&:!O
(under	R9:
)p	Rj&m
(what	Jt&A"O
*ether	Ri&^
*ich	Rw&A
)ww	RY3
+authenticate	RY3
#ttle because	Rk!^
)harm	R}"O
)later	Ry#V
)of	Rv&3
)text	Rv&A
*o	RS:
)your	Ra%V
#ve feed	Rh#A
'on	Rc#3
(rders	Jw!?Q?
'tokens	Rm!V
&d signature	Rm"H
&s at	Rn"?
(in	Rw%,
(on	Jy"3V&
(two	Ro%3
(under	Rm",
"lms txt	Jm&f',
&txt and	Rm&f
*every	Rr&,
*org	Rr&,
"oad a	Ri#,
(nd	Rq#:
(re	Ry!O
'balancer	:g!A&H#:>fE:"3%:#:&&%&!,"&!,"&"&4:,3#3
/s	Bp#:&:)&"&"&"&
'early	Ry!3
(very	Rg#H
'files	Rj&O
(or	Rb%V
'into	Rq!%
(s	Rw"3
(t	J_#fz!:
'nothing	Rx&:
'of	Ri%,
(r	Ro#f
'the	Fi#f#f'f
*m	Jq!3",
*n	Ru&O
'wall	Ri&1
+microseconds	Ri&1
(hat	Ry!&
(ith	Jb"hHf
&ed again	Rt&3
)in	Rj&O
*t	R{"?
)that	Re%3
)version	R{"A
&ing what	Rb"f
`)
