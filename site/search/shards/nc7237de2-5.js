sitegenSearch("nc7237de2-5",`!yet so	J{",%H
&the	Rq&3
&valid	Rz&3
&you	Rk%,
)tube	Rk%,
"ields 412	Rh"3
"ml and	Ri&3
&checks	Ri&1!8
'sv	R%,
&the	Ri&:
"ou a	Bg!^,%Dfm!:-V
'ccept	R{!3
(t	Rk#3
'dd	Rp&,
'nd	Bj!%":DfD,O:4O
(swer	Jh!,53
,ed	Rh!H
(y	Rj!H
're	:g!:"H)O"V.3.H%33f"3+3)3%:%&:V3H)3-:
(rive	Rh!,
's	Rf#H
(k	Jk%36H
)ed	Rl#,
&believe	Rk%:
'uild	Jf!,-:
(t	Ra"f
(y	Rg%:
&call	Je"fK3
(n	6i!%%%%%#,#H#H(3!f'f#3Im.:(:%V:,-%#33H#,
)not	>n!A'H3f03+313"3"3d!%
(re	Rg!^
'hange	Fk!%&3Z:
,d	Ro#f
(oose	Rn&%!3
)se	Rz&,
'losed	Rm#3
'ompare	Ru#m
(ntrol	Rt!3
(uld	Rw"f
&decide	Je!%0,
(mand	Rs!3
(sign	Rm!.
'id	Jh!HFf
(rectly	Re#3
'o	:h!A":%A't#^#3),<f'3+3(3/:=3'33%1,
&edited	Rv"?
'nlarge	Rv%:
'ver	Rr#3
'xpect	Rs!^
&follow	Jk!H@H
(r	Rg!%
)ward	Ro#3
&get	Fk!%Umm!O
'ive	Jj!,~"3
'oogle	Rn":
(t	Rx&3
&hand	Rh#H
`)
