sitegenSearch("n037c57fe-2",`!generate token	Rm%:
*s your	R+:
*token and	Rm%:
)or and	Rx&:
'ic client	R}":
0s	Jr"H"H
*retry	Rh&:
*software	R}!f
%uine order	Rn"f
#rman version	Ru#A
#t 403	Rt"h
(5	Rv&:
(6	Rw"h
'15	Ra#h
'21	Re#h
(4	Rh#3
(6	Rj#h
'49	Rt%?
&505	Rt#h
&a	>i!V2h1:,o%h#h>A.A1V*:':
'ccount	Fi!1J?<?;?
'fter	Js!:83
'lone	Rd"3
'n	Rj":
(d	:k!,)H',(,!3)O':":!O!f"3,3)3#323NO::
(other	Ro!v
(swered	Rb"O
,s	Rt"H
'rrives	Rj#3
(ticles	Rk#?
's	Ru#:
&because	Rv"f
'y	Rx!f
&campaigns	Rh&?
(rt	Re#?
(talogue	Rk!?
'offee	Rd#?
(ntent	Jp!?3O
&dashboard	Rj"?
'ocs	Ri"?
&error	Rc%X
'verywhere	Rv!3
'xports	Fw!?.???E8
&fetch	Rp":
'or	Rj":
(und	R}!3
'rom	JW,8%
&games	Ru%?
&has	Rk#f
'ead	Fw!,@?:f"O
'ooks	Rj%?
'ttp	Bt#3!:,?"?'?%?%?7?
*s	R}#1
&index	Rz#?
+html	Rz#?
(stall	Rm&*
(voices	Ro#?
's	Jv!,:3;H
't	Bm!:2,Gm1,#OH3
&later	Rv"O
'eaks	Rn#?
`)
