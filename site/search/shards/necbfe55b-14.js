sitegenSearch("necbfe55b-14",`!very lines	Rq"f
(ong	Ro#3
'mention	Rp#:
(oment	Rd%3
'often	Ro#&
'same	Nk#O6:
'top	R,,
"hdl vim	Ru&m
"ia 1.0	Re#?
(1	Rc"?
&2	Rk#?
&header	Rd&3
,s	R{#m
&name	Rq!:
&which	Rc":
#deo a	Rb"3
(load	Rf"h
(mp4	R~!?
(of	R~!A
)r	Rf"3
's 512	R~!?
)http	R~!?
#ew catalogue	R|&,
0js	R|&,
'it	Re"&
'js	Rn&O
'should	Re"3
'that	Re"H
&er opens	Rf"3
)wait	Rf"f
+nts	Rf"f
&js formatter	Rn&O
2js	Rn&O
#m wasm	Ru&m
#rtual directories	Ru%:
#sible at	Rs"O
*reason	Rc"H
*to	Rw!:
*unless	Rq!^
&t and	Rn":
(costs	Rl"H
(into	Rm!A
'or and	R{%:
+s	Ri"O
*delete	Ro#f
*is	R|%:
*of	Fq!:}!&7&%:
+r	Rm%:
*sees	Jo!H#:o"&
,nd	Rf&:
+itegen	R_!,
*you	Jq#m4:%V
)s address	Ne%:B:
,re	Rf&3
+can	Rg%:
+data	Ri%:
+every	Rc&3
+it	Rt%&
+of	N@:g%&
,n	R@,
,wn	Nq!:y!&
+seem	Re%3
%ta and	Rw%&
#te press	Rs&,
&press and	Rs&,
"nd oasis	Ri#?
"olume is	RX1
`)
