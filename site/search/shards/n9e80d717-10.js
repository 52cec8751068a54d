sitegenSearch("n9e80d717-10",`!q lamp	Ju!1!8W?[?
#no	Rd%:
#tea	Jo!1;H
#words	Rx&,
"3 pdf	Re"?
#pdf d	Re"?
"9k y	Ry!?
"l and	Rs!A
'swer	Rj!,!a
%g	Jj!&a#,
%over	Rj!,!^
%response	Rj!%
%server	Rj!^
"ty 4	R|"?
"ualys the	R{#&
)uses	R{#3
%ntity 2	Jw!:)?.?
+is	Rq"A
+of	Rf#3
#eries 404	Rx&A
*a	Rx&3
+n	Rr!f
*host	Rp!:
*on	Ra'O
&y 2048	R_#f
(a	R}!3
)s	Ra'&
(becomes	Ra',
(cannot	Rj!,
)ome	Rx&3
(does	Rj!,
(filters	R_#H
(is	Fj!,.Ad#3*O
(kept	Rv&:
(may	Ra'A
(needs	Rx&%
(of	J_#3n!^
)r	Fs!:]H&H!fo!3
*der	Rj!*
(parameter	Rq"3
(search	Ri"H
)hop	Rd&?
)o	Ro!3
)tart	Rf%:
*rings	R|&%
)uch	Ro!O
(target	R_%8
.groups	R_%8
)he	J_#Am!H/3
%stion about	Rl!,
,fter	Rl!,
,nd	Jl&t/A
,s	Rl"O
,t	Rw#:
+before	Rk!H
-low	Rg!,
-tween	Ri!%
+cannot	Rc#:
+does	Rx"O
+how	R_"H
+if	Rk!^
,n	Rb%V
-dented	Rg!:
,s	Jk!A<HP3
+leave	Rg!:
+mark	Rg!:
+on	Ru&,
,r	Ru&3
`)
