sitegenSearch("nb475f059-15",`!type image	Rz"?
(n	F|",13d!:
)t	J11h&1!F
*o	R|&,
(s	Bh!,-3.A>H!fk!O/,
'label	Jf&O,H
)rger	Ry&:
(ist	JW1o#"
(ocation	Rz&3
'map	Rq#3!:!H
'new	Rl!^
(ot	Rf%:
'occur	Rl!:
(f	>f!,!^#A(V#A@H/H!fk!O(A
(g	Rv&3
(n	Jl!A{!V
(ptions	Jl&:&^
(r	Jh&32%
(verloaded	Jk!:n!&!?
1error	Jk!:n!&!?
'phone	Js%?"?
'rate	Rw#,
+limiterror	Rw#,
(equired	Rf&O
)sponse	Rl!?
/headersget	Rl!?
's3	Ri&H
(ays	Jy!Aw"m
'text	2g!?2?'?"?'?"?"?"?"?%?"?"?)?"?+?#?"?&?"?%?"?)?#?"?"?)?"?"?"?"?"?"?"?#?"?(?"?#?"?'1&1#?4%"1
(hat	Bf!,N303f!O),
)e	Jm"31,
*m	R>,
*n	Rl!A
)ose	Rp&A
(itle	Jl!3Q?
(ogether	Rl!:
(ranslation	Rl!3
'url	R.8
'video	Rx!?
&d and	Rm%:
)s	Rg"H
(http	Ry%3
(in	J~!:Df
(or	R~!,
(twice	Ru&,
&s 1.8	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
`)
