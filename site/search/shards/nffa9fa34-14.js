sitegenSearch("nffa9fa34-14",`!nginx ssl	Ji#HQ:
+earlydata	Ri#H
+rejecthandshake	Ry%:
)tands	R}#:
*ill	Rj",
(the	Jg%:8:
+n	Ro!A
)o	Jy%,(:
)ries	Ru!O
(uses	R~%&
(warns	R~":
*s	R_&,
)e	R_&^
*b	Jy!H!fQH
+socket	Jy!H!fQH
)hich	R~%3
)ith	Ru"t
)orks	Rt"m
)rites	Js!,7H2f
's access	Jo!:l"&
)configuration	Ry%&
)inner	Fz%&"&"&"&
)manual	Ry%A
)note	R_&&
-s	Ri!A
*umber	Rj!3
)own	Fs!,Lf[,(:
)which	Rm#f
#x http	Fy%&!,"&!,&&!,"&!,
"hb xbs	Ry!?
"i eth0	Rd%8
#ghtly batch	R_"3
*export	Rh&3
#ne digits	R_',
'languages	Jn!(d"%
(etters	Rx&3
'times	Rf&:
&teen of	Rh#H
'ies do	Rm"A
"l y3jld	Rw%?
"o 101	Ry!:
&xx	Rt!%
%403	Ri!,
'4	Rf#3
&20	Rg&V
'1	Ry%:
&44	Ry%3
%5xx	Rr!t
%accept	Rh"3
(ount	Jr":[:P%
'knowledgement	Rd%,
&dvertisements	R|&%
&larm	Jo#HJ:
&nswer	Ft!H!Va!&!?PA5A
&uthorities	Rz&{*!{0
(omatic	Rv#&
%better	Rc&,
&ody	Bt!3!a&H',':!f'H<Hu!A
`)
