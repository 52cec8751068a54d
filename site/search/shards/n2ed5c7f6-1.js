sitegenSearch("n2ed5c7f6-1",`!q lamp	Fq!1!8W?[?
#no	R_%:
#tea	Jk!1;H
#words	Rt&,
"3 pdf	Ra"?
#pdf d	Ra"?
"9k y	Ru!?
"l and	Ro!A
'swer	Rf!,!a
%g	Jf!&a#,
%over	Rf!,!^
%response	Rf!%
%server	Rf!^
"ty 4	Rx"?
"ualys the	Rw#&
)uses	Rw#3
%ntity 2	Fs!:)?.?
+is	Rm"A
+of	Rb#3
#eries 404	Rt&A
*a	Rt&3
+n	Rn!f
*host	Rl!:
*on	R|&O
&y 2048	R{"f
(a	Ry!3
)s	R|&&
(becomes	R|&,
(cannot	Rf!,
)ome	Rt&3
(does	Rf!,
(filters	R{"H
(is	Ff!,.Ad#3*O
(kept	Rr&:
(may	R|&A
(needs	Rt&%
(of	J{"3n!^
)r	Fo!:]H&H!fo!3
*der	Rf!*
(parameter	Rm"3
(search	Re"H
)hop	R_&?
)o	Rk!3
)tart	Rb%:
*rings	Rx&%
)uch	Rk!O
(target	R{#8
.groups	R{#8
)he	F{"Am!H/3
%stion about	Rh!,
,fter	Rh!,
,nd	Jh&t/A
,s	Rh"O
,t	Rs#:
+before	Rg!H
-low	Rc!,
-tween	Re!%
+cannot	R~":
+does	Rt"O
+how	R{!H
+if	Rg!^
,n	R}#V
-dented	Rc!:
,s	Fg!A<HP3
+leave	Rc!:
+mark	Rc!:
+on	Rq&,
,r	Rq&3
`)
