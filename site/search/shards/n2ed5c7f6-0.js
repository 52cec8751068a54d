sitegenSearch("n2ed5c7f6-0",`!put requesttime	R{%3
(turn	Rs!o
'fc	Rr"O
'ight	Rq#3
&stock	Rx"?
&that	Rz!3!H
(e	B,:G:.:/OP:.fq!V
'ogether	F^:}#:#V
&up	Rk#:
(load	Rk%1!?
&whose	Ry!H
'ith	Rl"A
'orks	Rr"3
&your	Fy!fq"%0A
%s 499	Ri%,
'into	Rg&{'
(t	Ri&,
)s	Rf":
'on	Rj!,
'that	Ro%3
)e	RE:
*m	Rf!:
'what	Rh&O
%ting headers	Rw!H
*it	Rb"H
*the	Rt"H
"y python3	Ro&m
#3 pyi	Ro&m
#thon 3.11	Fr!39H7:
,3	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+8	Rj!O
)aiohttp	Jq!O"3
*lso	Ro&m
+ways	Rj!O
*nd	Rj!:
)from	Rj!3
)go	Rj!&
)httpx	Jq!O"3
)libraries	Ru":
/y	Fc":j!,5&
)requests	Jq!O"3
)service	R~%3
)urllib3	Jq!O"3
)with	Rv!:
(3 c	Rk!T
*m	Fk!*c!f&:
*py3	Ro&m
(s standard	Rv!H
*urllib	Bx!:&:(:":':":L:
!q 0.1	Rs"H
&5	Js"H??
&8	Rs":
#60	Rq!8
#and	Rq!:
`)
