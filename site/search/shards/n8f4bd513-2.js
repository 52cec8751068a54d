sitegenSearch("n8f4bd513-2",`!which so	R{&,
*me	Rx!H
)peaks	Jv"fM&
)tatus	Js!&!v[o
+ys	RK:
)uggests	Rb&3
*its	Ri"O
(take	R8,
,s	Rg&3
)ell	Rl!3
)hat	Rk!,
*e	6=,-3F:'3)3:O%,#,)3",#3)H(&"&0:238^!{""A
+n	Ro%&
+re	Rq"f
+y	Ji#fn!,
)wo	JE,c",
(urls	Rg&V
(version	Fj!O(AW,!A6:
/s	Rp#,
(was	Ru!3
*y	R|&5
)e	Ff!As!,%,G3
)ould	Jh&A#A
(yaml	R-3
'ever was	RI,
%le 5xx	Rk#:
(a	BU,u",,3#39A(,!3
)n	Rx!3
*d	Rk"3
*swering	Rn!^
*ything	Rr!V
(before	Ro!3
(connecting	Rm#k
)url	R~!:
*stomers	Rq"f
(files	Rg&3
(invoices	Rl!,
)t	Fz":C,!:*,C3!{'
*s	Jo!,83
(nginx	R{%,
)ot	Rf!3
+found	Rf!3
(only	Rr#H
(parsing	Rf"H
(reading	Fm#kJ1"1"1
(saving	Jy!H&3
(the	>g!:.A%&"f","HUO=3I3
+re	Jg&3.%
(what	Rd%V
(you	>M,::0HFH93Y:%A&&'V#:
+r	Rw!3
%te page	Ro%3
(space	FC,m%V!{%,,
#m limit	Rg%:
#o are	Fm!,%V?f
&brought	Ry"f
'uild	Re&%
&calls	Ro!V
(n	Ro!A
(rries	Rj#&
`)
