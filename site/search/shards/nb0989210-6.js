sitegenSearch("nb0989210-6",`!keys values	Rj&:
'where	Rk&V
"hmer and	Rs&:
"i b	Ri#:
#b and	Ri#:
&for	Ri#:
#lled while	Rg&3
%obytes by	Rv%3
#nd 401	Ro%V
'and	Ry&:
(re	Rp#3
)ticle	F<:k%3"{""A
(s	Rp'&
'check	Rk&V
'for	R{!f
'ignored	Rq!O
(t	R{#,
'like	R{%V
'of	B6&V%!H%%@&l"3
'sales	Jt!?8?
(tock	Ro#?
'that	R0&
)e	R_!,
'what	Rf&:
(ould	Rn"f
&er than	Rn#3
&s of	Fu!:A3G:Y%
(what	Rr&,
"nocked at	R~#,
%w 429	Rc&:
(40	Ro%V
'a	Jk#3d!:
(ccept	Rf!A
(lready	Rv!3
(nd	Fi!&2fS,
'create	R{#:
'english	Rs&3
(very	Ri!%
(xpect	R~"A
'for	Rf!%
(rom	Rj%3
'has	Rl&:
(ow	Fo"3+3.3
'is	Rp!O
(t	Bf!,G:.,73,&J,2:
)s	Rl!H
'must	Rm",
'no	R~%,
)thing	Ri!:
'of	Fp!At"3"3
(nly	Bj!3&ok!,":I3
(r	Rv&F
'rfc	F_#:-,'3
'such	Rt#:
'that	Rm#3
)e	:i!H"3&m6O(:#f6:#:':&3%m)O9,%:1,
)is	R9,
)ree	Rk!%
'uses	Ri":
'what	Ji!%9f
)ether	Fz!:>,!fZ3
)ich	B",g!O&A(%DO1H
)o	Rt",
`)
