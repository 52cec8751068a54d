sitegenSearch("ne62c3e8e-13",`!generates your	R+:
*token and	Ri%:
)or and	Rt&:
'ic client	Ry":
0s	Jn"H"H
*retry	Rd&:
*software	Ry!f
%uine order	Rj"f
#rman version	Rq#A
#t 403	Rp"h
(5	Rr&:
(6	Rs"h
'15	R|"h
'21	Ra#h
(4	Rd#3
(6	Rf#h
'49	Rp%?
&505	Rp#h
&a	>e!V2h1:,o%h#h>A.A1V*:':
'ccount	Fe!1J?<?;?
'fter	Jo!:83
'lone	R_"3
'n	Rf":
(d	:g!,)H',(,!3)O':":!O!f"3,3)3#323NO::
(other	Rk!v
(swered	R}!O
,s	Rp"H
'rrives	Rf#3
(ticles	Rg#?
's	Rq#:
&because	Rr"f
'y	Rt!f
&campaigns	Rd&?
(rt	Ra#?
(talogue	Rg!?
'offee	R_#?
(ntent	Jl!?3O
&dashboard	Rf"?
'ocs	Re"?
&error	R~#X
'verywhere	Rr!3
'xports	Fs!?.???E8
&fetch	Rl":
'or	Rf":
(und	Ry!3
'rom	Rk!%
&games	Rq%?
&has	Rg#f
'ead	Fs!,@?:f"O
'ooks	Rf%?
'ttp	Bp#3!:,?"?'?%?%?7?
*s	Ry#1
&index	Rv#?
+html	Rv#?
(stall	Ri&*
(voices	Rk#?
's	Fr!,:3;H
't	Bi!:2,Gm1,#OH3
&later	Rr"O
'eaks	Rj#?
'ive	Ju!?Q?
`)
