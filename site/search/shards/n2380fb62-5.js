sitegenSearch("n2380fb62-5",`!keep links	Rr",
'makes	Ry&:
(ore	Rt!O
'old	Rw!:
(ne	R-:
)ly	R?,
(ut	NC,s%3
'questions	Rn&t
)iet	Ru!3
'requested	Rp!3
'sending	Ro#:
(uch	Jy!HXH;3
'the	6F:EV#%&,%,#%#V"3*H"H*O-f"m&O#38mLA1:**!3(A
*ir	R_"f
*m	Nt"f5f
(o	Jv"3"fp!:
'unasked	Ju"O.V0V
(sing	Rl"&
'verb	Np!:B&
*sions	Ry!V
'what	JE1o%,%^
(ithout	Rc"O
(orking	Rw&*
&alive time	Rd%:
&ing a	Ro#H
*but	Rm!O
*no	Rm!O
,cache	Rm!O
*results	Rg"O
*the	N{"H(H
*what	Rs%:
&s 418	Rf#3
(a	>j"3#O/O,H&O<:>3",8%
)dding	R|%:
)nd	Ru&1
(both	R_'V
(carries	Rw!V
)oming	Rb#O
*nnections	Rd%:
(final	Nm!3/O
)or	Ry!3
(indexed	Rt#:
)t	F)3|"O.O(O
*s	Fn%OJH"3&A
(links	Rk",
(no	Rn":
(one	Rg#f
(quiet	Rw",
(shared	Rm!O
)uch	Rp#O
(the	Br!A:3!AC:L:93
+m	Rp!.
)o	Jw!%^:&:
#pt 401	Rt"O
(16	Rd#O
'and	Ns!3.A
(s	Bd"O,O,Ow!3!V3&
'beside	Rp!3
(ut	Rn"O
(y	Bm!3!:!f)t#%!3!:#,{":
`)
