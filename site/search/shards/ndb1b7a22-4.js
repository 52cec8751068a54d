sitegenSearch("ndb1b7a22-4",`!note for	Rb!:
'if	Rb!:
(n	J{%&;3
(s	Rz&3
(t	Rq&1
)s	Rb!,
'lamp	Rw&?
+101	Rw&?
(eaves	Ru&:
'of	Rq%3
(n	Jb!,!3q"&
)ce	Rw&O
'required	Rj&*
'save	RB1
)ys	Rt&3
(uch	Rj!O
'that	Fb!:t!,'&/,
)e	Bg!3b!d*f0:ZF
(ip	Ro&^
'what	Jb!1u#*
(ithout	Rw&F
&s 400	Jk!:p"&
*4.14	R{":
(7	R}!?
(a	Rj&H
)bout	Re!A
(beside	Ru&&
(disk	RQ1
,pdf	RQ1
)o	Ru&H
(either	Ru&,
(file	RQ1
(if	R%:
)s	Ru&:
(md	J%3!:"3
(on	Rb!&
(rfc	R}":
(speaks	Ru&,
(that	R}!:
*e	Jg&H1{"
)o	Jb!,<3
(unknown	R~%,
(what	Ru&,
)rite	Jb!:u#:
'md a	J%3"3
*is	R%3
*to	R%:
&xtended 510	Rj!3
.deprecated	Rt#&
%found a	Rt&3
+caching	Rp&V
+goes	Rf!3
+http	Rp&T
+not	Rt&3
.found	Rt&3
%hing 306	Ri!A
*404	Jh!,Jf
*a	Fy!3&3v"3'%
+bout	Bi!:%H#:H,LV/V
+nd	FZ,f!3p!:
,swers	Rh!V
+s	Rz%:
+t	Fn!fJfq!m
+way	Rq&O
*before	Rs&O
,hind	R/,
,low	Ro&^
,sides	Rg&:
,tween	Ro&f
`)
