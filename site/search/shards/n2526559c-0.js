sitegenSearch("n2526559c-0",`!gitlab ci	Ri&&!<
)pages	Ri&:
(ciyml checks	Ri&8
.the	Ri&:
#ve a	Rq"O
(t	Rd"3
(way	Re!H
'each	Fm!,;f*H
(very	Js!OPH
'heavy	Rq!^
'im	R_#:
(s	Rg&3
(t	>#:%:x!O+O-OR3+^+:1O
)s	Rr&:
'none	Rj!,
'one	J>:&:
(rigin	Rm&,
(ut	Rq!,
'such	Ro!3
'the	>7:?:1H8f*O&H8f#fj!H&A
*m	Jo!ARf
'up	>e!m3,9:;f):!H=36:)V
'way	Rq&,
'yourself	R):
&n a	Fe",5f)H
(curl	Re":
(in	Rx%O
(method	Rg"H
(nginx	Rn#H
(on	Rb"O
*e	Rx%O
)ut	Rt#?
(several	Rg&V
(the	R_#,
*is	Rz%,
)ime	Rh#&!,
(under	Rl"O
)p	BD:g!fb!3>V,O
(with	Rr!3
,out	Rt!f
&s 522	R~#,
)30	Rf%3
(a	FC,I,N3
(both	Rv"A
(each	Rt%3
)verybody	Rm%3
(it	Bo"f%fR3.,%3
*s	R<3
(no	Rg"O
(off	Ro!%
)ne	Rs!:
(reason	R~"3
(that	Rh&t
*e	Bl!,*:":9:M,@,=A
+m	Rs#:
(up	Bv!30f(:,A+H#H*:
(you	R_&:
%ing away	Rw"H
)internal	Rm#A
)no	Rp"H
)too	Rp"H
)up	Rg&V
"lad to	Ri!:
%nce whether	Rv&{"
#obal add	Ri&1
`)
