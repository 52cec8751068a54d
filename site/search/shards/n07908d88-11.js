sitegenSearch("n07908d88-11",`!endpoint off	Ra&&
,r	R|#3
+that	Jp"H.3
+wants	R|"f
-s	R|#3
*s and	Rl!O
,in	Rp"f
,that	Je"3)3
%region name	R;:
,setup	Ro&t
%s 408	Rr&:
'a	Jr&A#:
(n	Ro&{"
)d	Rk!m
(re	Rz&:
(t	Jo&:!V(A
'both	Ru"3
(y	Rh%:
'here	Jx%:":
'in	>P,7O)HF:>3XV!t*O#,
)side	Ra%:
(t	Ft!Od!,QA
'no	Rv!H
'of	Ro&:
(r	Jc!,t#A
'rfc	Rk!V
'streams	Rc&3
'the	BW:/H#O6H=A{!3
)is	Rf!^
(ls	Fr!H4Hv!3
(oo	R|&,
'under	RY,
'where	Jg&3*{"
(ith	:),4:",N%.H)&!,,H':j!333!H!O,O(H
#gb or	Rv&V
%ine may	Rj#,
(s forgive	Rn#:
*googles	Rn#m
*have	Rn":
*may	Rf"H
*which	R8,
+ith	Rv&O
%lish endings	Rt&3
*text	R',
*under	Rc&,
*would	Rq#A
#hance your	Jc&(!3!?!X"(!?
)yourcalm is	Rc&3
#large anything	Rv%:
#ough and	Rz"3
*pache	Rk#m
)footer	Rg&{#
+r	Rp%,
)if	Fa"3)3'f
)the	Rs"f
*o	Bn!t%tF,MVG,
#ter goes	Rt&,
(one	Rp"m
(something	Rs!:
'ed a	Rt%:
*there	Ra%V
`)
