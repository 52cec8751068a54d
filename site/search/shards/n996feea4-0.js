sitegenSearch("n996feea4-0",`!visit and	Rh":
(costs	Rf"H
(into	Rg!A
'or and	Ru%:
+s	Rc"O
*delete	Ri#f
*is	Rv%:
*of	Fk!:}!&7&%:
+r	Rg%:
*sees	Fi!H#:o"&
,nd	R_&:
+itegen	RZ,
*you	Fk#m4:%V
)s address	J~#:B:
,re	R_&3
+can	Ra%:
+data	Rc%:
+every	R|%3
+it	Rn%&
+of	J?:b%&
,n	R?,
,wn	Jk!:y!&
+seem	R~#3
%ta and	Rq%&
"nd oasis	Rc#?
"oucher with	Re#A
)s 8q2	Re#?
"pn or	R_&:
&rfc	Rj#:
"ue svelte	Ro&m
!w 60	Rq!8
#http	Jt"8H8
(connect	Rt"8
(version	R{#8
#in	Rq!:
%s	Rg!A
#never	Ry"H
%um	Rk!F
'redirects	Rk!F
#response	Rk!?!F!M
,code	Rk!?!F!M
#screen	Rp%?
*width	Rp%?
"1 md	J<3'3
#md gives	R<3
"48 3	R{&,
"ait 30	Rc&:
'a	Fr!m#hTf(,
(fter	Rq!?
(nd	Fi!1*%FH
(t	Jq!Aj!:
'before	J{!:13
'for	>q!H%:#:9:6:!f&:"f3O
'how	Rh#,
'long	Rd&:
'or	Rc#3
'rfc	J{!3;,
'some	Rp%:
'the	Ri!f
(wo	Rb%:
'until	FG,~!3a!:
'when	R_"f
&ed for	Fk!AK&!3;&
)in	R}%&
)over	R|#3
`)
