sitegenSearch("n7cd48bae-8",`!undef readme	Ro&,
&r 200	Rp!,
(301	Ft!f;O(f
*2	Rm"3
(497	R{%,
(a	>p!,?f?3!:"H?3;,3%#A!{#
)n	Jj#3"3
*other	B[,63*H,&+,
*y	Rt"3
)uthorities	J>:,:
(both	Rn"f
(code	Rh&3
*ntent	Jr&3#,
/securitypolicy	Jr&3#,
(dns	Rc%:
(each	Rd",!H
(how	Ro!,
(in	Rl!%
)t	Fj!A&36f
*s	Re&,
(load	Rg#H
(maintenance	Rj!H
*rkdown	J9:":
(names	Rq"A
(of	Rh&O
)ne	Rm"H
)ther	Rj&:
(rate	Rp!:
(sections	R3:
+urity	Rk&1
*veral	Jd",R,
(that	Jl",<f
*e	:#,5:TH)O3,(32:1f-f","38%)3@,&3!:
)wo	Rx&A
(values	Rh&O
(way	Fx!,X3g!O
)hich	Jr"m;3
'scores and	Rv&3
(tand chunks	Rz"3
-read	Rn!%
-the	Jk!%W3
,able but	Rx",
,s constraint	Rd#H
.it	Rn#3
.that	Rb"O
0e	Jd"3A,
)ood and	Fk!,)AA,~"&
-by	Jn"fG3
-is	Rq&f
-the	Fw!A:f#&
-without	Rp%:
%o a	Rg"h
'rfc	Rn#3
&es the	Jh!3/O
&ing the	R{",
&ne because	Rf#,
)how	R5:
)send	Rm"3
#encrypted connection	Rv"H
`)
