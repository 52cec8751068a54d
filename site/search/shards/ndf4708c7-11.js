sitegenSearch("ndf4708c7-11",`!above is	Fq!O#:j!,
)t	Bu!3>mH:[3'%
(rfc	Rc"3
(says	Rq"O
(tests	Rn!A
)he	F{#:Vf(3)O
*is	Rx&V
)o	Rc%V
(with	R_%V
#sent and	Rx&O
)for	Rx&{)
%olute numbers	Rq!3
+one	Rn!3
+redirect	Rg"H
*redirect off	Rg"H
#test1 b	Rk#?
(2 a	Rk#?
#use say	Rs!t
"ccelerator railgun	Rg%&
&nt written	R):
(s strasse	Rv&:
&pt a	Fu!V*H),
*ccept	Ru",
/language	Ru",
*dds	Rs&O
*nd	Rh!^
*pplication	:h!*(*/?0?(?#?"?"?"?&?&?"?-?%?#?"?
*s	Ru"H
)connections	Rb%3
)early	Rg#3
*ncoding	Fn!HH,+3!?
+ds	Ru":
)forget	Ri&T
)gets	Rn!O
)header	Jf"31:!f
/s	Ju"&?3
*owever	Rt#3
*ttp	Rh#f
)if	Rw!:
*n	R~"3
*s	Ru"H
*t	Jj%,1,!O
)language	Ff":1,??!H
)names	Ru"3
)or	Jn!H|"V
+igin	Rm!t
)patch	R~"3
,hs	Rh"H
*lain	Rz!H
*uts	RE:
)ranges	Rb":
*ecord	Ri&V
)s3p	Rw!?
*o	Jg!Vj#A
*uch	Rd&&
)text	>y!?'?)?"?"?;?"?'?&?-?
*hat	R~"f
+e	Jh!Ao!:
)value	Rw!A
`)
