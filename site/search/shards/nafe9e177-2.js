sitegenSearch("nafe9e177-2",`!timings say	Ri&3!:
#ny bodies	Rv!H
'or	R_#,
'ranges	Rb"H
#p important	Rq&^
&to	Rg"f
#tel h1	R]1
%le 400	Fx%1"1#1
*4	R|%1
(561	R~#?
(60	Rs!1
(a	J/,%,
)fter	Rx&{)
)ll	J@1C1
)n	Rr&:
*d	B*,":e!3!:{"O"H"t
(bad	Ro#?
)locked	Rl#?
)ody	Jn!?B?
)ut	R,:
)y	Jq&f#3
(caching	>,8"1!8"1#1*1"1"1"1+1
)lient	Jh&",?
)ode	Ri&y%
,key	Ri&y%
,s	611"1"1"1"1"1"1'1"1"1"1#1'1"1"1"1%1%1&1"1"1"1"1"1"1"1(1"1"1
*mmon	Rs&3
*ntent	Jz"?y!1
/length	Rz"?
(deep	R(1
*fault	Ri&t!{"!{%
)isk	RN1
(edit	Rx"?
)rror	F*8"8d&1.1!F
-s	RA1
)xample	>21#1#1.181"1"1(1h#"
(files	Rm&T
)or	Jp!fj#V
)rom	Rj&,
(guide	>@1#1"1)1"1#1%1"1"1
(h1	F[1#1"1@?
)as	R]3
)ead	R~#?
)olds	R-3
*me	JN1"1
*w	Jw&*#1!F
)ttp	Jh&"#*
(id	RC,
)n	R,,
*correct	Ro&,
*to	R<:
)s	J8,!3x%3
)ts	Ji&{"1{'
(lamp	Ry&*!M
,s	J~!?|"1!F
*ng	Rq&{"
)ink	Ry!?
(maintenance	Rp#?
*nual	Rf"?
`)
