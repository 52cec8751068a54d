sitegenSearch("nf2a50d89-11",`!above all	Jk"H63%O
)nd	Re"f
(baseline	Rs!3
)ounds	R{"O
(comes	Ri%3
(in	Rn&A
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
)for	Rz&{)
%olute numbers	Rs!3
+one	Rp!3
+redirect	Ri"H
*redirect off	Ri"H
#test1 b	Rm#?
(2 a	Rm#?
#use say	Ru!t
"ccelerator railgun	Ri%&
&nt written	R):
(s strasse	Rx&:
&pt a	Jw!V*H),
*ccept	Rw",
/language	Rw",
*dds	Ru&O
*nd	Rj!^
*pplication	:j!*(*/?0?(?#?"?"?"?&?&?"?-?%?#?"?
*s	Rw"H
)connections	Rd%3
)early	Ri#3
*ncoding	Jp!HH,+3!?
+ds	Rw":
)forget	Rk&T
)gets	Rp!O
)header	Jh"31:!f
/s	Jw"&?3
*owever	Rv#3
*ttp	Rj#f
)if	Ry!:
*n	Ra#3
*s	Rw"H
*t	Jl%,1,!O
)language	Jh":1,??!H
)names	Rw"3
)or	Jp!H|"V
+igin	Ro!t
)patch	Ra#3
,hs	Rj"H
*lain	R|!H
*uts	RE:
)ranges	Rd":
*ecord	Rk&V
)s3p	Ry!?
*o	Ji!Vj#A
*uch	Rf&&
`)
