sitegenSearch("nbbab17da-14",`!var as	Rq#A
&http	Rq#?
&lib	Ri&*
&names	Rq#A
&www	Rs&*
%iable holds	Rv&H
,ttp	Rt":
/connect	Rt":
+is	Rv&A
,ts	Rf!,
+of	Rv&&
+ssl	Rw%3
.clientverify	Rw%3
+that	RZ&
+which	Rn&:
*s are	Rv&%
,of	FZ,m#{'1Q!X!a!h!o!v
,such	Ri&H
,that	Rg&&
'nt also	Fh!H*Hc!(!?
*to	Rh!H
&es points	Rk!A
%s and	Rt&:
'is	Rt&:
%y a	Rs"O
(ccept	Jh"?-?
(nd	Rs"V
'if	Rq#O
(t	Rn#H
'names	J|"O"O
'rfc	Jh"3(O
'tells	Rs"A
(hat	R_"3
)e	Rh"3
"bscript data	Jh&^){!
+run	RQ,
"endors own	RH,
*source	Ri!H
#rbose say	Rg&3
%dict depends	R|"O
*on	Ry"O
%ification the	Rw%&
(ed says	Re&%
+that	R{&3
+we	Rb&3
'y client	Jw%3",!8
)error	Rw%1
)success	Rx%8
%sion 1	Fg&1!:%H(?
+.0	Ba"?"?B?"?0?
,1	Rf#f
,22.1	Rw!H
-9.0	Rw!H
+18	Rc"A
+3	Ju!?Q?
+4.1	Rr%?
*2	R}!A
+.4.71	Jd":U3
-2	Ro!3
+0	J{":/:
*3	BT8IA,A0A%Au!:
*4	Jv"A%A
+.3	Rj!O
+00	Rt#3
*5	R~":
`)
