sitegenSearch("n2ec04d57-11",`!about links	Rv!V
)ong	Rw!%
*st	Rk#:
(one	Jo!%m#f!{0
*ly	Rp!%
)r	Rd%,
)utlook	Rs%3
(rfc	Rl"f
(several	Rp!^
)ize	R_#O
(that	Jc!,c#3
*e	6l!,":%H-&(?&O1,"3.3#O'3,H(:2,)V+:*,,,!H.^!{(
)o	Rh%H
(what	J',z":",
*ere	Rw#,
+ther	Jr!:N,0,
%ve 1	Js!3Lf
(415	Rn!f
(a	Rq&3
)ll	Jk"H63%O
)nd	Re"f
(baseline	Rs!3
)ounds	R{"O
(comes	Ri%3
(in	Rn&A
)s	Js!O#:j!,
)t	Bw!3>mH:[3'%
(rfc	Re"3
(says	Rs"O
(tests	Rp!A
)he	F}#:Vf(3)O
*is	Rz&V
)o	Re%V
(with	Rb%V
#sent and	Rz&O
)for	Rz&{)
%olute numbers	Rs!3
+one	Rp!3
+redirect	Ri"H
*redirect off	Ri"H
#test1 b	Rm#?
(2 a	Rm#?
#use say	Ru!t
"ccelerator railgun	Ri%&
&nt written	R):
(s strasse	Rx&:
&pt a	Jw!V*H),
*ccept	Rw",
/language	Rw",
*dds	Ru&O
*nd	Rj!^
*pplication	:j!*(*/?0?(?#?"?"?"?&?&?"?-?%?#?"?
*s	Rw"H
)connections	Rd%3
)early	Ri#3
*ncoding	Jp!HH,+3!?
+ds	Rw":
)forget	Rk&T
`)
