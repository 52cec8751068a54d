sitegenSearch("n6cbaf7b1-12",`!typed or	R~!,
(twice	Rt&,
&s 1.8	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+.0	Rj!O
(accept	R|"3
.encoding	R|"3
)ddress	Rl!:
)nd	Rl!^
(have	Rj!:
)ttp	Rj!,
(in	Rs"V
(names	Rs&3
(of	Ro&O
(report	Rl!:
(says	Rj!3
(that	Rl!3!H
*e	Rs&,
'cript also	Rn&m
%ical and	Rt!3
*cases	R|!3
,uses	R{"3
*refusals	Rs!,
)ly describes	Rz!,
,some	Ra%,
,when	Rp%3
&ng error	Fn!3Cf#H
.s	Rn!^
)http	Rp#H
!u 9f2c71e05b	Rx!?
#in	Jx"He"3
#r	R):
"buntu latest	Ri&1
"nable to	Rn#,
%cceptable values	Rm"3
%nswered until	R_%&
%sked a	Ro&^
+nd	Fd#O%:/O
*explicit	Rl%%
*from	Rv!H
*only	Rp!%
*rfc	Fk":&O2O
%uthorized misleads	Rn",
/stands	Rn"f
%vailable a	Rf!3
.for	Bh!A"H)AZ(!?I&
#changed 7	Rg&1
,as	Ro"H
,curl	Rk":
,since	Rb"H
#der 200	Rn!,
`)
