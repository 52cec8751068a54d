sitegenSearch("nc06ac594-7",`!key without	Rh&3
%board alone	Rx&%
%s and	Jh&5<&
'choose	Rt&,
(trl	Rt&,
+k	Rt&,
'front	B,&"&"&"&"&"&
'is	R-,
'name	Ra!,
'of	Jf&.!<!O#&!A
'reference	Rm&3
'values	Rj&:
'where	Rk&V
"hmer and	Rt&:
"i b	Ri#:
#b and	Ri#:
&for	Ri#:
#lled while	Rg&3
%obytes by	Rv%3
#nd 401	Ro%V
'and	Rz&:
(re	Rp#3
)ticle	F<:k%3"{""A
(s	Rq'&
'check	Rk&V
'for	R{!f
'ignored	Rq!O
(t	R{#,
'like	R{%V
'of	B6&V%!H%%@&m"3
'sales	Jt!?8?
(tock	Ro#?
'that	R0&
)e	R_!,
'what	Rf&:
(ould	Rn"f
&er than	Rn#3
&s of	Fu!:A3G:Z%
(what	Rs&,
"nocked at	R~#,
%w 429	Rc&:
(40	Ro%V
'a	Jk#3e!:
(ccept	Rf!A
(lready	Rv!3
(nd	Fi!&2fS,
'create	R{#:
'english	Rt&3
(very	Ri!%
(xpect	R~"A
'for	Rf!%
(rom	Rj%3
'has	Rl&:
(ow	Fo"3+3.3
'is	Rp!O
(t	Bf!,G:.,73,&J,3:
)s	Rl!H
'must	Rm",
'no	R~%,
)thing	Ri!:
'of	Fp!At"3"3
(nly	Bj!3&ok!,":I3
(r	Rw&F
'rfc	F_#:-,'3
`)
