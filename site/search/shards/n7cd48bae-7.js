sitegenSearch("n7cd48bae-7",`!types 1.8	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+.0	Rl!O
(accept	R~"3
.encoding	R~"3
)ddress	Rn!:
)nd	Jn!^c#:
)re	Ro&3
(have	Rl!:
)ttp	Rl!,
(in	Ru"V
(names	Rv&3
(of	Rr&O
(report	Rn!:
(says	Rl!3
(that	Rn!3!H
*e	Rv&,
'cript also	Rq&m
%ical and	Rv!3
*cases	R~!3
,uses	R}"3
*refusals	Ru!,
)ly describes	R|!,
,some	Rc%,
,when	Rr%3
&ng error	Fp!3Cf#H
.s	Rp!^
)http	Rr#H
!u 9f2c71e05b	Rz!?
#in	Jz"Hf"3
#r	R):
"buntu latest	Rk&1
"i sans	Rx&8
"nable to	Rp#,
%cceptable values	Ro"3
%nswered until	Rb%&
%sked a	Rr&^
+nd	Ff#O%:/O
*explicit	Rn%%
*from	Rx!H
*only	Rr!%
*rfc	Fm":&O2O
%uthorized misleads	Rp",
/stands	Rp"f
%vailable a	Rh!3
.for	Bj!A"H)AZ(!?I&
#changed 7	Ri&1
,as	Rq"H
,curl	Rm":
,since	Rd"H
#def md	Ro&,
`)
