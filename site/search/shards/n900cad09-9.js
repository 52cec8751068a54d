sitegenSearch("n900cad09-9",`!coffee machine	Rd#3
)pots	Rd#&!,
#gnito the	Ra%,
#hen of	Rn",
#lleague has	Rg#A
+s script	Rh&3
'ct what	Rt%,
)ion added	R~!3
-is	Rb"3
-or	R~!H
-takes	Rv"3
.he	R~!O
-was	Jj!O,3B3
,s as	Ru"f
.of	Ri#f
&ided and	Rt%3
)s with	R}":
%on and	J-,Z,!:
(in	Rs&:
(says	Rs&:
(which	R-3
)ith	Ry&:!A
's you	Rw&A
&phon contents	Rz&,
&r is	Rn&A
(org	Rk&{'
(set	Rk&{'
&ur 1	Rz&{)!{-!{0
)422	R{&F
)has	R{&F
)of	Ry&,
*n	Rn&A
*ut	R{&F!M
(s and	Jk&{'1<
+re	Jk&{'13
*data	Rz&3
.tone	Rz&3
*fonts	Rz&:
*most	R9,
*no	Rk&{'
,colororg	Rk&{'
*that	R{&F
%umn 30	Rq"?
)a	Jj&m)3
*lso	RF,
*nd	Ro&O
*re	Rj&m
)both	Rn&,
)code	Jk&{%(3
)default	Ry&3
)end	Rn&H
,line	Rn&H
)follows	Rj!,
*rom	R{&O
)goes	Rs&f
)is	F/,[A}!3I,
*t	Jj&O13
)of	Jf!:f#O!f13
*r	Re!,
)recv	Rd%:
-q	Rd%:
+peats	RI,
)says	Rp!H
)that	J0,{%f"{%
+e	Rn&H
)what	Jm!,r#3
`)
