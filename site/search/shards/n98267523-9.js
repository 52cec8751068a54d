sitegenSearch("n98267523-9",`!codes such	Jo&V%3+%
*ggestions	Rn&&
(take	Rj!A
)ell	Rm&H
)hat	6>,%3(,D,"X"5&%"&0O):'O"H<fAA"3/,4m)%!:*,
*e	Ff!,&AE,m",
+re	Rm!C
+y	Jm!&(1
)itle	Ry&*
(w1	J<3'3
*md	J<3'3
)e	Jj!,~",
*ll	Rw!a
)here	Jt&O',
*ich	Rx%3
*ose	Re#V
)ith	Jr!mRH>:
,out	Jn!C*,
)ould	Rt%3
)ritten	Rt&A
(you	Rq#O
'csv takes	Rj&m
%ing suits	Rw"3
)that	Rp#3
+e	Ra#A
#ffee answers	Rd#,
)http	Rd#?
)machine	Rd#3
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
`)
