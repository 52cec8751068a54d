sitegenSearch("n2380fb62-7",`!keys is	R-,
'name	Rf!,
'of	Nl&.!<!O#&!A
'reference	Rs&3
'values	Rp&:
'where	N-:f&V
"hmer and	Rz&:
"i b	Ro#:
#b and	Ro#:
&for	Ro#:
#lled while	Rm&3
%obytes by	R|%3
#nd 401	Ru%V
'and	Ra':
(re	Rv#3
)ticle	F=:p%3"{""A
(s	Ry'&
'check	Rq&V
'for	Rb"f
'ignored	Rw!O
(t	Rb%,
'like	Rb&V
'of	B7&[%!H%%@&m"3
'sales	Nz!?8?
(tock	Ru#?
'that	R0&
)e	Rd!,
'would	Rt"f
&er than	Rt#3
&s of	F{!:A3G:Z%
(what	Ry&,
"nocked at	Re%,
%w 429	Ri&:
(40	Ru%V
'a	Nq#3e!:
(ccept	Rl!A
(lready	R|!3
(nd	Jo!&2fS,
'create	Rb%:
'english	Rz&3
(very	Ro!%
(xpect	Re#A
'for	Rl!%
(rom	Rp%3
'has	Rr&:
(ow	Ju"3+3.3
'is	Rv!O
(t	Bl!,G:.,73,&J,3:
)s	Rr!H
'must	Rs",
'no	Re&,
)thing	Ro!:
'of	Jv!At"3"3
(nly	Bp!3&ok!,":I3
(r	R}&F
'rfc	Jf#:-,'3
'such	Rz#:
'that	Rs#3
)e	:o!H"3&m'31O(:#f6:#:':&3%m)O9,%:1,
)is	R:,
)ree	Rq!%
'uses	Ro":
'what	No!%9f
`)
