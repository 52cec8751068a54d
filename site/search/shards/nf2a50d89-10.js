sitegenSearch("nf2a50d89-10",`!a z	Ro&T
%one	R_',!H
"17 http	Rq#?
&quantity	Rq"?
"7 http	R|"?
%qty	R|"?
"aaa records	Jd%:"V
"b is	Rz&H
%test	Rm#?
#andoned requests	Rs!3
#br scripts	Rs&{"
&eviates 405	Rn!:
#ility that	Rp#,
#le to	Bm!A-:#:":@f&&i!,
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
`)
