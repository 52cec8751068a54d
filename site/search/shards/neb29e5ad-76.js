sitegenSearch("neb29e5ad-76",`!about long	Rs!%
*st	Rg#:
(one	Jk!%l#^!{/
*ly	Rl!%
)r	R_%,
)utlook	Ro%3
(rfc	Rh"f
(several	Rl!^
)ize	R{"O
(that	J_!,b#3
*e	6h!,":%H-&(?&O1,"3.3#O'3,H(:2,)V+:*,,,!H-V!{'
)o	Rd%H
(what	F',v":",
*ere	Rs#,
+ther	Fn!:N,0,
%ve 1	Jo!3Lf
(415	Rj!f
(all	Fg"H63%O
)nd	Ra"f
(baseline	Ro!3
)ounds	Rw"O
(comes	Re%3
(in	Rj&A
)s	Fo!O#:j!,
)t	Bs!3>mH:Z3'%
(rfc	Ra"3
(says	Ro"O
(tests	Rl!A
)he	Fy#:Uf(3)O
*is	Ru&O
)o	Ra%V
(with	R}#V
#sent and	Ru&H
)for	Ru&{(
%olute numbers	Ro!3
+one	Rl!3
+redirect	Re"H
*redirect off	Re"H
#test1 b	Ri#?
(2 a	Ri#?
#use say	Rq!t
"ccelerator railgun	Re%&
&nt written	R):
(s strasse	Rs&:
&pt a	Fs!V*H),
*ccept	Rs",
/language	Rs",
*dds	Rp&O
*nd	Rf!^
*pplication	:f!*(*/?0?(?#?"?"?"?&?&?"?-?%?#?"?
*s	Rs"H
)connections	R_%3
)early	Re#3
*ncoding	Fl!HH,+3!?
+ds	Rs":
)forget	Rg&T
)gets	Rl!O
`)
