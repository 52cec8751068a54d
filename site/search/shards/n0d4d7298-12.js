sitegenSearch("n0d4d7298-12",`!keep the	6E:DV#%&,%,#%#V+H"H*O-f"m&O#38mLA1:**!3(A
*ir	R}!f
*m	Jr"f5f
(o	Jt"3"fp!:
'unasked	Js"O.V0V
(sing	Rj"&
'verb	Jn!:B&
*sions	Rw!O
'what	JD1q%^
(ithout	Ra"O
(orking	Ru&*
&alive time	Rb%:
&ing a	Rm#H
*but	Rk!H
*no	Rk!H
,cache	Rk!H
*results	Re"O
*the	Jy"H(H
*what	Rq%:
&s 418	Rd#3
(a	>h"3#O/O,H&O<:>3",8%
)dding	Rz%:
)nd	Rs&1
(both	R}&V
(carries	Ru!V
)oming	R_#O
*nnections	Rb%:
(final	Jk!3/O
(indexed	Rr#:
)t	F)3z"O.O(O
*s	Fl%OJH"3&A
(links	Ri",
(no	Rl":
(one	Re#f
(quiet	Ru",
(shared	Rk!H
)uch	Rn#O
(the	Bp!A:3!AC:L:93
+m	Rn!.
)o	Ju!%^:&:
#pt 401	Rr"O
(16	Rb#O
'and	Jq!3.A
(s	Bb"O,O,Ow!3!V3&
'beside	Rn!3
(ut	Rl"O
(y	Bk!3!:!^)t#%!3!:#,{":
'for	Bv!V)O-OHOf!^
(rom	R}",
'one	R~"O
)ly	Jk!,!3i!O
'refusal	Rt"O
)sponse	Rw"O
*umable	R|!,
(fc	Jv!AMO4O
'the	Ro#,
'unasked	Jd#OM%
)less	Rc"O
'what	Rv&:
`)
