sitegenSearch("nb58994ff-11",`!above is	Fo!O#:j!,
)t	Bs!3>mH:[3'%
(rfc	Ra"3
(says	Ro"O
(tests	Rl!A
)he	Fy#:Vf(3)O
*is	Rv&O
)o	Ra%V
(with	R}#V
#sent and	Rv&H
)for	Rv&{(
%olute numbers	Ro!3
+one	Rl!3
+redirect	Re"H
*redirect off	Re"H
#test1 b	Ri#?
(2 a	Ri#?
#use say	Rq!t
"ccelerator railgun	Re%&
&nt written	R):
(s strasse	Rt&:
&pt a	Fs!V*H),
*ccept	Rs",
/language	Rs",
*dds	Rq&O
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
*o	Je!Vj#A
*uch	Rb&&
)text	>w!?'?)?"?"?;?"?'?&?-?
*hat	R|"f
+e	Jf!Ao!:
)value	Ru!A
`)
