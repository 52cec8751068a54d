sitegenSearch("n11eaf0e4-15",`!ends in	>P,;O)HF:>3XV!t*O#,
)side	Re%:
(t	Jx!Od!,QA
'no	Rz!H
'of	Rs&:
(r	Jg!,t#A
'rfc	Ro!V
'streams	Rg&3
'the	BZ:0H#O6H=A{!3
)is	Rj!^
(ls	Jv!H4Hv!3
(oo	Ra',
'under	R],
'where	Jk&3*{"
(ith	:),4:",R%.H)&!,,H':j!333!H!O,O(H
#gb or	Rz&^
%ine may	Rn#,
(s forgive	Rr#:
*googles	Rr#m
*have	Rr":
*may	Rj"H
*what	Rl&,
,ich	R8,
+ith	Rz&V
%lish endings	Rx&3
*text	R',
*under	Rg&,
,til	Rl&,
*would	Ru#A
#hance your	Jg&(!3!?!X"(!?
)yourcalm is	Rg&3
#large anything	Rz%:
#ough and	R~"3
*pache	Ro#m
)footer	Rk&{#
+r	Rt%,
)if	Je"3)3'f
)the	Rw"f
*o	Br!t%tF,MVG,
#ter goes	Rx&,
(one	Rt"m
(something	Rw!:
'ed a	Rx%:
*there	Re%V
*under	Rw#,
'prise customers	Rf%3
-plan	Rf%V
%ity 413	Rr!t
)deprecated	Rf#&
)into	Rn!3
)java	Rn!3
)rust	Rn!3
)that	Jf#,*3
*oo	Jn!3Q(!,!h
%ries 1	Rj&m
*and	F>:H3BHe"m
+re	Bl&A(3),"{)3&
`)
