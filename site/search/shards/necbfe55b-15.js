sitegenSearch("necbfe55b-15",`!voucher with	Rk#A
)s 8q2	Rk#?
"pn or	Rf&:
&rfc	Rp#:
"ue svelte	Ru&m
!w 60	Rw!8
#http	Nz"8H8
(connect	Rz"8
(version	Rb%8
#in	Rw!:
%s	Rm!A
#never	R_#H
%um	Rq!F
'redirects	Rq!F
#response	Rq!?!F!M
,code	Rq!?!F!M
#screen	Rv%?
*width	Rv%?
"1 md	N=3'3
#md gives	R=3
"48 3	Rb',
"ait 30	Ri&:
'a	Fx!m#hTf(,
(fter	Rw!?
(nd	Jo!1*%FH
(t	Nw!Aj!:
'before	Nb":13
'for	>0,i!H%:#:9:6:!f&:"f3O
'how	Rn#,
'long	Rj&:
'or	Ri#3
'rfc	Nb"3;,
'some	Rv%:
'the	Ro!m
(wo	Rh%:
'until	JH,d"3a!:
'when	Rf"f
&ed for	Jq!AK&!3;&
)in	Rd&&
)over	Rc%3
)too	Rd&:
)until	Re":
&ing does	Rk#3
*for	Fz!f#H*HOf
*in	R_"H
*some	Rb&O
*they	R}!:
+ime	Fq!,"H',^H
.s	Rw!,
*until	Rn!O
*with	R{"3
&s and	Ra#:
)s	Rn#:
(for	>t!3(:&3%:%HF3-f=,2:?:
(the	Ru#A
(with	Rn!O
%ve a	Rl&:
(change	Rp&V
(it	Rp&*
(rule	Rp&*
(some	Rp&V
(the	R6:
'd 0	Rm&1
)a	Rp&V
`)
