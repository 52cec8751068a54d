sitegenSearch("nbbab17da-0",`!types 1.8.0	Rj!O
(accept	R|"3
.encoding	R|"3
)ddress	Rl!:
)nd	Jl!^c#:
)re	Rm&3
(have	Rj!:
)ttp	Rj!,
(in	Rs"V
(names	Rt&3
(of	Rp&O
(report	Rl!:
(says	Rj!3
(that	Rl!3!H
*e	Rt&,
'cript also	Ro&m
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
#in	Jx"Hf"3
#r	R):
"buntu latest	Ri&1
"nable to	Rn#,
%cceptable values	Rm"3
%nswered until	R_%&
%sked a	Rp&^
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
#def md	Rm&,
(readme	Rm&,
&r 200	Rn!,
(301	Fr!f;O(f
*2	Rk"3
(497	Ry%,
(a	>n!,?f?3!:"H?3;,3%#:!{"
)n	Jh#3"3
*other	BY,63*H,&+,
*y	Rr"3
)uthorities	J>:,:
(both	Rl"f
`)
