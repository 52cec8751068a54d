sitegenSearch("nb58994ff-10",`!aaaa records	J_%:"V
"b is	Rv&A
%test	Ri#?
#andoned requests	Ro!3
#br scripts	Ro&{"
&eviates 405	Rj!:
#ility that	Rl#,
#le to	Bi!A-:#:":@f&&i!,
#ort on	R{%8
%ut 10	Rn#?
(a	><:.,=A%,-^;h/O(O)ho!*
)fter	Rx#,
)nswers	Rg!,
)uthentication	Rn",
(blank	Rl!3!?
(caches	Rn!t
*talogues	Rh&A
)loudflares	R~#:
)ourt	Rr%3
(e100	RO3
)ach	Rw&*
(five	Rg&3
(graph	Re&,
-ql	Re&,
(half	Rw#3
)osts	Rp&m
*w	Ru",
(into	Rp#A
*valid	Re!:
/grant	Re!:
)t	Bh!,'%.3>fKVV^!{/
*s	Rv&{(
+elf	Rm#f
(jobs	R{!H
(links	Rr!V
)ong	Rs!%
*st	Rg#:
(one	Jk!%m#^!{/
*ly	Rl!%
)r	R_%,
)utlook	Ro%3
(rfc	Rh"f
(several	Rl!^
)ize	R{"O
(that	J_!,b#3
*e	6h!,":%H-&(?&O1,"3.3#O'3,H(:2,)V+:*,,,!H.V!{'
)o	Rd%H
(what	F',v":",
*ere	Rs#,
+ther	Fn!:N,0,
%ve 1	Jo!3Lf
(415	Rj!f
(a	Rm&3
)ll	Fg"H63%O
)nd	Ra"f
(baseline	Ro!3
)ounds	Rw"O
(comes	Re%3
(in	Rj&A
`)
