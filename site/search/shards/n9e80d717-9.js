sitegenSearch("n9e80d717-9",`!put requesttime	R_&3
(turn	Rw!o
'fc	Rv"O
'ight	Ru#3
&stock	R|"?
&that	R~!3!H
(e	>,:G:1:0OP:.fj!,)V
'ogether	Jb!:~#:#V
&up	Ro#:
(load	Ro%1!?
&whose	R}!H
'ith	Rp"A
'orks	Rv"3
&your	J}!fq"%0A
%s 499	Rm%,
'into	Rk&{'
(t	Rm&,
)s	Rj":
'on	Rn!,
'that	Rs%3
)e	RE:
*m	Rj!:
'what	Rl&O
%ting headers	R{!H
*it	Rf"H
*the	Rx"H
"y python3	Rs&m
#3 pyi	Rs&m
#thon 3.11	Jv!39H7:
,3	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+8	Rn!O
)aiohttp	Ju!O"3
*lso	Rs&m
+ways	Rn!O
*nd	Rn!:
)from	Rn!3
)go	Rn!&
)httpx	Ju!O"3
)libraries	Ry":
/y	Jg":j!,5&
)requests	Ju!O"3
)service	Rc&3
)urllib3	Ju!O"3
)with	Rz!:
(3 c	Ro!T
*m	Jo!*c!f&:
*py3	Rs&m
(s standard	Rz!H
*urllib	B|!:&:(:":':":L:
!q 0.1	Rw"H
&5	Jw"H??
&8	Rw":
#60	Ru!8
#and	Ru!:
`)
