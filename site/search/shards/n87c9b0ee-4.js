sitegenSearch("n87c9b0ee-4",`!note once	Rw&O
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
+ut	>S,6:/:K:63+3#:03
+y	Ri#:
*can	Rw!H
+hanged	Rl&:
+ompare	R}"f
*depends	Rq&,
+own	Rk#m
`)
