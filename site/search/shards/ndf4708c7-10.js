sitegenSearch("ndf4708c7-10",`!aaaa records	Jb%:"V
"b is	Rx&H
%test	Rk#?
#andoned requests	Rq!3
#br scripts	Rq&{"
&eviates 405	Rl!:
#ility that	Rn#,
#le to	Bk!A-:#:":@f&&i!,
#ort on	R}%8
%ut 10	Rp#?
(a	><:.,?A%,-^;h/O(O)ho!*
)fter	Rz#,
)nswers	Ri!,
)uthentication	Rp",
(blank	Rn!3!?
(caches	Rp!t
*talogues	Rj&A
)loudflares	Ra%:
)ourt	Rt%3
(e100	RO3
)ach	Ry&*
(five	Ri&3
(graph	Rg&,
-ql	Rg&,
(half	Ry#3
)osts	Rr&m
*w	Rw",
(into	Rr#A
*valid	Rg!:
/grant	Rg!:
)t	Bj!,'%.3>fKVVf!{0
*s	Rx&{)
+elf	Ro#f
(jobs	R}!H
(links	Rt!V
)ong	Ru!%
*st	Ri#:
(one	Jm!%m#f!{0
*ly	Rn!%
)r	Rb%,
)utlook	Rq%3
(rfc	Rj"f
(several	Rn!^
)ize	R}"O
(that	Jb!,b#3
*e	6j!,":%H-&(?&O1,"3.3#O'3,H(:2,)V+:*,,,!H.^!{(
)o	Rf%H
(what	F',x":",
*ere	Ru#,
+ther	Fp!:N,0,
%ve 1	Jq!3Lf
(415	Rl!f
(a	Ro&3
)ll	Fi"H63%O
)nd	Rc"f
(baseline	Rq!3
)ounds	Ry"O
(comes	Rg%3
(in	Rl&A
`)
