sitegenSearch("na9b07f75-113",`!vars is	Rs&:
%y a	Rs"O
(ccept	Jh"?-?
(nd	Rs"V
'if	Rq#O
(t	Rn#H
'names	J|"O"O
'rfc	Jh"3(O
'sent	Rh"&
'tells	Rs"A
(hat	R_"3
)e	Rh"3
"bscript data	Jh&^({!
+run	RQ,
"endor source	2v#&)&"&"&"&"&"&"&#&#&"&#&#&#&"&"&"&"&"&"&"&"&"&"&"&"&"&(&"&
(s own	RH,
*source	Ri!H
#rb ruby	Rk"&
&ose say	Rg&3
%dict depends	R|"O
*on	Ry"O
%ification the	Rw%&
(ed says	Re&%
+that	Rz&3
+we	Rb&3
'y client	Jw%3",!8
)error	Rw%1
)success	Rx%8
%sion 1	Fg&1!:%H'?
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
*3	BT8IA,A0A%A
*4	Jv"A%A
+.3	Rj!O
+00	Rt#3
*5	R~":
*6.6.1	R~%,
*7.88	Ji":":
..1	Jx":(:
*and	Fc",839A
+pache	Rq#3
*belongs	Ra"H
+reaks	Rq#3
*changes	Ro&A
,osen	Rq#&
*directly	Rd"H
*file	Rp#f
.pdf	Rp#f
,rst	Rp#H
+or	Jj!:h!3
+rom	Rw"H
*help	Rg&%
+ttp	R{#,
`)
