sitegenSearch("nad01cca7-11",`!above is	Fo!O#:j!,
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
)header	Jd"31:!f
/s	Js"&?3
*owever	Rr#3
*ttp	Rf#f
)if	Ru!:
*n	R|"3
*s	Rs"H
*t	Jh%,1,!O
)language	Fd":1,??!H
)names	Rs"3
)or	Jl!H|"V
+igin	Rk!t
)patch	R|"3
,hs	Rf"H
*lain	Rx!H
*uts	RE:
)ranges	R_":
*ecord	Rg&V
)s3p	Ru!?
*o	Re!V
*uch	Rb&&
)text	>w!?'?)?"?"?;?"?'?&?-?
*hat	R|"f
+e	Jf!Ao!:
)value	Ru!A
)what	R{!3
`)
