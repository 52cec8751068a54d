sitegenSearch("ne8073218-7",`!timing out	Rz!h
)status	R_&1
(s adds	Rk&3
*say	Rk&3!:
#ny bodies	Rx!H
'or	Rb#,
'ranges	Rd"H
#p important	Rs&^
&to	Ri"f
#tel h1	R^1
%le 400	Jz%1"1#1
*4	R~%1
(561	Ra%?
(60	Ru!1
(a	J/,%,
)fter	Rz&{)
)ll	J@1E1
)n	Rt&:
*d	B*,":Y:.3!:{"O"H"t
(bad	Rq#?
)locked	Rn#?
)ody	Jp!?B?
)ut	R,:
)y	Js&f#3
(caching	>,8"1!8"1#1*1"1"1"1+1
)lient	Jj&",?
)ode	Rk&y%
,key	Rk&y%
,s	611"1"1"1"1"1"1'1"1"1"1#1'1"1"1"1%1%1'1"1"1"1"1"1"1"1(1#1"1
*mmon	Ru&3
*ntent	J|"?y!1
/length	R|"?
(deep	R(1
*fault	Rk&t!{"!{%
)isk	RN1
(edit	Rz"?
)rror	F*8"8f&1.1!F
-s	RA1
)xample	>21#1#1.191"1"1(1i#"
(files	Ro&T
)or	Jr!fj#V
)rom	Rl&,
(guide	>@1#1"1)1"1#1%1"1"1"111
(h1	F]1#1"1A?
)as	R^3
)ead	Ra%?
)olds	R-3
*me	JN1"1
*w	Jy&*#1!F
)ttp	Jj&"#*
(id	RC,
)n	R,,
*correct	Rq&,
*to	R<:
)s	J8,!3z%3
)ts	Jk&{"1{'
(lamp	R{&*!M
,s	Ja"?|"1!F
*ng	Rs&{"
`)
