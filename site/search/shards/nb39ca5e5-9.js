sitegenSearch("nb39ca5e5-9",`!keep unasked	Fq"O.V0V
(sing	Rh"&
'verb	Jl!:B&
*sions	Ru!O
'what	JD1o%^
(ithout	R~!O
(orking	Rs&*
&alive time	R_%:
&ing a	Rk#H
*but	Ri!H
*no	Ri!H
,cache	Ri!H
*results	Rc"O
*the	Jw"H(H
*what	Ro%:
&s 418	Rb#3
(a	>f"3#O/O,H&O<:>3",8%
)dding	Rx%:
)nd	Rq&1
(both	R{&V
(carries	Rs!V
)oming	R}"O
*nnections	R_%:
(final	Ji!3/O
(indexed	Rp#:
)t	F)3x"O.O(O
*s	Fj%OJH"3&A
(links	Rg",
(no	Rj":
(one	Rc#f
(quiet	Rs",
(shared	Ri!H
)uch	Rl#O
(the	Bn!A:3!AC:L:93
+m	Rl!.
)o	Fs!%^:&:
#pt 401	Rp"O
(16	R_#O
'and	Jo!3.A
(s	B_"O,O,Ow!3!V3&
'beside	Rl!3
(ut	Rj"O
(y	Bi!3!:!^)t#%!3!:#,{":
'for	Bt!V)O-OHOf!^
(rom	R{",
'one	R|"O
)ly	Ji!,!3i!O
'refusal	Rr"O
)sponse	Ru"O
*umable	Rz!,
(fc	Ft!AMO4O
'the	Rm#,
'unasked	Jb#OM%
)less	Ra"O
'what	Rt&:
(ithout	Bi!f)O6O"O8O
#rnel tells	Rt&3
#y a	Jg!^q#A
'fter	Rw!A
'n	J/,|"3
(d	Jm!Vr#3
`)
