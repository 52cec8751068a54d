sitegenSearch("n3a90b476-13",`!endpoints that	Jg"3)3
%region name	R;:
,setup	Rq&t
%s 408	Rt&:
'a	Jt&A#:
(n	Rq&{"
)d	Rm!m
(re	R|&:
(t	Jq&:!V(A
'both	Rw"3
(y	Rj%:
'here	Jz%:":
'in	>P,9O)HF:>3XV!t*O#,
)side	Rc%:
(t	Fv!Od!,QA
'no	Rx!H
'of	Rq&:
(r	Je!,t#A
'rfc	Rm!V
'streams	Re&3
'the	BY:/H#O6H=A{!3
)is	Rh!^
(ls	Ft!H4Hv!3
(oo	R~&,
'under	R[,
'where	Ji&3*{"
(ith	:),4:",P%.H)&!,,H':j!333!H!O,O(H
#gb or	Rx&^
%ine may	Rl#,
(s forgive	Rp#:
*googles	Rp#m
*have	Rp":
*may	Rh"H
*what	Rj&,
,ich	R8,
+ith	Rx&V
%lish endings	Rv&3
*text	R',
*under	Re&,
,til	Rj&,
*would	Rs#A
#hance your	Je&(!3!?!X"(!?
)yourcalm is	Re&3
#large anything	Rx%:
#ough and	R|"3
*pache	Rm#m
)footer	Ri&{#
+r	Rr%,
)if	Fc"3)3'f
)the	Ru"f
*o	Bp!t%tF,MVG,
#ter goes	Rv&,
(one	Rr"m
(something	Ru!:
'ed a	Rv%:
*there	Rc%V
*under	Ru#,
'prise customers	Rd%3
-plan	Rd%V
%ity 413	Rp!t
`)
