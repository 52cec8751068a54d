sitegenSearch("n667fd859-3",`!give up	>g!m3,9:;f):!H=36:)V
'way	Rs&,
'yourself	R):
&n a	Fg",5f)H
(curl	Rg":
(in	Rz%O
(method	Ri"H
(nginx	Rp#H
(on	Rd"O
*e	Rz%O
)ut	Rv#?
(several	Ri&V
(the	Rb#,
*is	R|%,
)ime	Rj#&!,
(under	Rn"O
)p	BD:4,Ufb!3>V,O
(with	Rt!3
,out	Rv!f
&s 522	Ra%,
)30	Rh%3
(a	FC,K,N3
(both	Rx"A
(each	Rv%3
)verybody	Ro%3
(it	Bq"f%fR3.,%3DV
*s	R<3
(no	Ri"O
(off	Rq!%
)ne	Ru!:
(reason	Ra#3
(that	Rj&t
*e	Bn!,*:":9:M,@,=A
+m	Ru#:
(up	Bx!30f(:,A+H#H*:
(you	Rb&:
%ing away	Ry"H
)internal	Ro#A
)no	Rr"H
)too	Rr"H
)up	Ri&V
"lad to	Rk!:
%nce whether	Rx&{#
#obal add	Rk&1
#ue addresses	R|!H
"mt and	R}&,
&half	Rp#A
%ime claims	Rm!T
"o 1.27	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%across	Rp!%
&head	Rb#3
&lso	Rq&m
&nd	Rq&{"
&way	Ji!%&O
`)
