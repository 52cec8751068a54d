sitegenSearch("n746370e1-13",`!viewjs formatter	Rl&O
2js	Rl&O
#rtual directories	Rs%:
#sible at	Rq"O
*reason	Ra"H
*to	Ru!:
&t and	Rl":
(costs	Rj"H
(into	Rk!A
'or and	Ry%:
+s	Rg"O
*delete	Rm#f
*is	Rz%:
*of	Fo!:}!&7&%:
+r	Rk%:
*sees	Jm!H#:o"&
,nd	Rd&:
+itegen	R^,
*you	Jo#m4:%V
)s address	Jc%:B:
,re	Rd&3
+can	Re%:
+data	Rg%:
+every	Ra&3
+it	Rr%&
+of	J?:f%&
,n	R?,
,wn	Jo!:y!&
+seem	Rc%3
%ta and	Ru%&
#te press	Rq&,
&press and	Rq&,
"nd oasis	Rg#?
"olume is	RW1
#ucher with	Ri#A
)s 8q2	Ri#?
"pn or	Rd&:
&rfc	Rn#:
"ue svelte	Rs&m
!w 60	Ru!8
#http	Jx"8H8
(connect	Rx"8
(version	R_%8
#in	Ru!:
%s	Rk!A
#never	R}"H
%um	Ro!F
'redirects	Ro!F
#response	Ro!?!F!M
,code	Ro!?!F!M
#screen	Rt%?
*width	Rt%?
"1 md	J<3'3
#md gives	R<3
"48 3	R_',
"ait 30	Rg&:
'a	Fv!m#hTf(,
(fter	Ru!?
(nd	Jm!1*%FH
(t	Ju!Aj!:
'before	J_":13
'for	>0,g!H%:#:9:6:!f&:"f3O
`)
