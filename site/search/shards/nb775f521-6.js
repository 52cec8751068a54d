sitegenSearch("nb775f521-6",`!nginx rejects	Rh#H
(say	Ry%Q
)ends	Ri#:
)ince	Rz%:
*tegen	Rl&*
/conf	Rl&*
)ource	>o!,8,1f-3*fM&"&!3&&"&
)sl	Je#HQ:
+earlydata	Re#H
+rejecthandshake	Ru%:
)tands	Ry#:
*ill	Rf",
(the	Jc%:8:
+n	Rk!A
)o	Ju%,(:
)ries	Rq!O
(uses	Rz%&
(warns	Rz":
*s	R{%,
)e	R{%^
*b	Ju!H!fQH
+socket	Ju!H!fQH
)hich	Rz%3
)ith	Rq"t
)orks	Rp"m
)rites	Fo!,7H2f
's access	Jk!:l"&
)configuration	Ru%&
)inner	Fv%&"&"&"&
)manual	Ru%A
)note	R{%&
-s	Re!A
*umber	Rf!3
)own	Fo!,Lf[,(:
)which	Ri#f
#x http	Fu%&!,"&!,&&!,"&!,
"hb xbs	Ru!?
"i eth0	R_%8
#ghtly batch	R{!3
*export	Rd&3
#ne digits	R{&,
'languages	Jj!(d"%
(etters	Rt&3
'times	Rb&:
&teen of	Rd#H
'ies do	Ri"A
"l y3jld	Rs%?
"o 101	Ru!:
&xx	Rp!%
%403	Re!,
'4	Rb#3
&20	Rc&V
'1	Ru%:
&44	Ru%3
%5xx	Rn!t
%accept	Rd"3
(ount	Fn":[:P%
'knowledgement	R_%,
&dvertisements	Rx&%
&larm	Jk#HJ:
`)
