sitegenSearch("n292852f4-11",`!able to	Bm!A-:#:":@f&&i!,
#ort on	R_&8
%ut 10	Rr#?
(a	><:.,AA%,-^;h/O(O)ho!*
)fter	R|#,
)nswers	Rk!,
)uthentication	Rr",
(blank	Rp!3!?
(caches	Rr!t
*talogues	Rl&A
)loudflares	Rc%:
)ourt	Rv%3
(e100	RO3
)ach	R{&*
(five	Rk&3
(graph	Ri&,
-ql	Ri&,
(half	R{#3
)osts	Rt&m
*w	Ry",
(into	Rt#A
*valid	Ri!:
/grant	Ri!:
)t	Bl!,'%.3>fKVVf!{0
*s	Rz&{)
+elf	Rq#f
(jobs	R_"H
(links	Rv!V
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
(in	Jn&A%3
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
`)
