sitegenSearch("n037c57fe-5",`!githubs api	Rn#:
*tables	Rs&&
%lab ci	Rm&&!<
)pages	Rm&:
(ciyml checks	Rm&8
.the	Rm&:
#ve a	Ru"O
(t	Rh"3
(way	Ri!H
'each	Jq!,;f*H
(very	Jw!OPH
'heavy	Ru!^
'im	Rd#:
(s	Rk&3
(t	>#:%:^:?O+O-OR3+^+:1O
)s	Rv&:
'none	Rn!,
'one	J>:&:
(rigin	Rq&,
(ut	Ru!,
'such	Rs!3
'the	>7:@:#:2H8f*O&H8f#fj!H&A
*m	Js!ARf
'up	>i!m3,9:;f):!H=36:)V
'way	Ru&,
'yourself	R):
&n a	Ji",5f)H
(curl	Ri":
(in	R|%O
(method	Rk"H
(nginx	Rr#H
(on	Rf"O
*e	R|%O
)ut	Rx#?
(several	Rk&V
(the	Rd#,
*is	R~%,
)ime	Rl#&!,
(under	Rp"O
)p	BD:5,Vfb!3>V,O
(with	Rv!3
,out	Rx!f
&s 522	Rc%,
)30	Rj%3
(a	JC,M,N3
(both	Rz"A
(each	Rx%3
)verybody	Rq%3
(it	Bs"f%fR3.,%3DV
*s	R<3
(no	Rk"O
(off	Rs!%
)ne	Rw!:
(reason	Rc#3
(that	Rl&t
*e	Bp!,*:":9:M,@,=A
+m	Rw#:
(up	Bz!30f(:,A+H#H*:
(you	Rd&:
%ing away	R{"H
)internal	Rq#A
)no	Rt"H
)too	Rt"H
)up	Rk&V
"lad to	Rm!:
`)
