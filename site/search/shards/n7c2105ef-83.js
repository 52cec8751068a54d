sitegenSearch("n7c2105ef-83",`!says that	6+,C3Nf(H+,):-A%H/A!f'A%H#V03*V/36H":)V#,
)e	Fw!f+Hp!V
(oo	R_&:
'unsupported	Rl#f
'via	R|!:
'what	60,F,8H",&%,f'&#3"3CA)m:&3:13&V&H&3",'3
)en	Fg!:"A{"3
*re	Bh!3#%(3>Aa":#:*:
*ther	Fp!%p":-V
)ich	Bi!H#:D&#A9An!,
)ose	Rk#,
)y	Ra"3
(ith	J<,v",
+out	Rq!A
(rong	Ru%:
'yes	J_"fFH
(ou	Rr&:
"canner one	Ro!:
*sends	R~!A
+tation	R~!3
)s and	Jy#:=:
+has	Ro!V
+invent	Rg!:
'ing alerts	Ri&3
+services	Rj&A
%ttered people	R{%:
#heduled job	Rt"f
&ma https	Ro&?
)json	Ro&,!?!O
)made	Ro&O
)or	Rf!,
'e a	Ry%:
*nd	Je"H=&
)for	Rk%:
)host	Jr!HO,
)in	Rt"3
*s	Rh&^
)other	Re!:
)that	JQ&^m
+ere	Rn"H
(s does	Rt"f
%ool example	R|!?
(s filter	R|!A
#lient connect	Jc%8"8
#ope from	Rp"H
(goes	Re!3
(or	Re!:
*ders	Rp"?
(state	R|#?
(title	Rp"?
's and	R|#:
#reen 449	Rp%?
)and	R~!3
*s	R~!f
)in	Rp%3
*s	R~!O
)reader	Rw&%
`)
