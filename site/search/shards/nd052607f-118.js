sitegenSearch("nd052607f-118",`!endregion setup	Rn&t
%s 408	Rq&:
'a	Jq&A#:
(n	Rn&{"
)d	Rk!m
(re	Ry&:
(t	Jn&:!V(A
'both	Ru"3
(y	Rh%:
'here	Jx%:":
'in	>P,7O)HF:>3XV!t)O#,
)side	Ra%:
(t	Ft!Od!,QA
'no	Rv!H
'of	Rn&:
(r	Jc!,s#A
'rfc	Rk!V
'streams	Rc&3
'the	BW:/H#O6H=AO&K3
)is	Rf!^
(ls	Fr!H4Hv!3
(oo	R{&,
'under	RY,
'with	:),4:",N%.H)&!,,H':j!333!H!O+O(H
#gb or	Ru&V
%ine may	Rj#,
(s forgive	Rn#:
*googles	Rn#m
*have	Rn":
*may	Rf"H
*which	R8,
+ith	Ru&O
%lish endings	Rs&3
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
#ter goes	Rs&,
(one	Rp"m
(something	Rs!:
'ed a	Rt%:
*there	Ra%V
*under	Rs#,
'prise customers	Rb%3
-plan	Rb%V
%ity 413	Rn!t
)deprecated	Rb#&
)go	Rb#&
)into	Rj!3
)java	Jj!3X&
)node	Rb#&
`)
