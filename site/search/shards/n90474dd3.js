sitegenSearch("n90474dd3",`!value other	Jx"2/9
(past	Rk&U
(some	Rk&U
,body	Rm!9
)uch	Ru%9
(that	B-99939%9n!2=9
*e	Ri&z1
+n	RG9
)wice	R_&N
(what	Rn&2
)ill	Rv"2
*th	R-+
's and	Rm!l
*re	Fp"2-@h!2
*s	R_&e
)change	Rn&+
*odes	Rc&9
)error	Rv#9
)first	Rk&+
*or	Ri&z)
)gets	Rg"2
)heuristic	R_&"
)in	Rt&%
*ts	Ri&z%
)list	Ri&z%
)missing	R_&N
)of	Rg&G
*ther	Rc!e
)retry	Rl&2
)such	R_%U
)that	Ft!@t"N#z0!z2
+e	Ri&z2
)were	Rp"e
*hile	Rw!2
*ithout	R_&U
#riable holds	Ri&G
,ttp	Rn"9
+is	Ri&@
,ts	R_!+
+of	Ri&%
+ssl	Rq%2
+that	RX%
+which	Re&9
*s are	Ri&#
,of	JX+q#Q!X!a!h!o!v
,that	Ra&%
%y a	Rm"N
(ccept	Jb"?-?
(nd	Rm"U
'if	Rk#N
(t	Rh#G
'names	Jv"N"N
'rfc	Jb"2(N
'sent	Rb"%
'tells	Rm"@
(hat	Ry!2
)e	Rb"2
"endor source	2p#%)%"%"%"%"%"%"%#%#%"%#%#%#%"%"%"%"%"%"%"%"%"%"%"%"%"%(%"%
#rified says	R~%#
+that	Rm&2
+we	R{%2
'y client	Jq%2"+!8
)error	Rq%1
)success	Rr%8
%sion 1	Fa&1#G&?
+.0	Bz!?"?B?"?0?
,1	R_#e
,22.1	Rq!G
+3	Jo!?Q?
*2	Rw!@
+.4.71	J}!9U2
+0	Ju"9/9
*3	BR8E@,@0@%@
*4	Jp"@%@
+00	Rn#2
*5	Rx"9
*7.88	Jc"9"9
..1	Jr"9(9
*and	F|!+829@
+pache	Rk#2
*belongs	Rz!G
+reaks	Rk#2
*changes	Rg&@
,osen	Rk#%
*directly	R}!G
*file	Rj#e
,rst	Rj#G
+or	Jd!9h!2
+rom	Rq"G
*help	Ra&#
+ttp	Ru#+
*is	B}!2!@4@"?:G"+
+t	Bw!@'28+/@+9!@=#
,s	Ra#+
*just	Jw!+Je
*may	R|!N
+ust	Ro!e
*net	Rj#%
+ot	Fd!9(Gb!(!?!e
+umber	Fq!G2G[9
*of	:_!9#G*G(+#93++2&2!@02,%!+"+!?,9B2
+n	Rd!N
+r	Rp"G
+utput	Ru#8
*prints	Ra&#
+ython	Rj#%
*response	Ru#8
+fc	R_#2
*status	Rj#?
*than	R|!G
-t	Bj!242"9M2!@!e-+
,e	R|!G
+itle	Fq"?#?8?
+o	J|!2De
,ok	Rp!+
*unless	R_#e
*was	Ru#9
+ith	Fa!@PN%e82
*you	Jj!@W?
)s a	Js"eJ9
,dd	Jk!N#]
,nd	Ra#U
-swer	R|%%
,re	Rj#9
+in	Rm!N
,s	R}!2
,t	Rj#+
+may	Rj#9
+of	Bk!9)G-%<9S2
,r	Rf!G
+that	J|"20+
-e	Rk!N
%y lines	Re"e
(ong	Rc#2
'moment	Rw#2
'often	Rc#%
'same	J~"N69
'top	R,+
"ia 1.0	Rx"?
(1	Rv!?
&2	R~"?
&header	Rw%2
,s	Ro#l
&name	Re!9
&which	Rv!9
#sit and	Rb"9
(costs	R_"G
(into	Ra!@
'or and	Ro%9
+s	R|!N
*delete	Rc#e
*is	Rp%9
*of	Fa%%7%%9
+r	Ra%9
*sees	Jc!Gq"%
,nd	Ry%9
+itegen	RX+
*you	Fe#l49%U
)s address	Jx#9B9
,re	Ry%2
+can	Rz#9
+data	R|#9
+every	Rv%2
`)
