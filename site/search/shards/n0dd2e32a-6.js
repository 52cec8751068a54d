sitegenSearch("n0dd2e32a-6",`!codes take	Rf!A
)ell	Ri&H
)hat	:>,%3(,@,"X"5&%"&0O):'O"H<fAA"3/,B,
*e	Fb!,&AE,l",
+re	Ri!C
+y	Ji!&(1
)itle	Rt&*
(w1	J<3'3
*md	J<3'3
)e	Jf!,~",
*ll	Rs!a
)here	Jo&O',
*ich	Rt%3
*ose	Ra#V
)ith	Fn!mRH>:
,out	Jj!C*,
)ould	Rp%3
)ritten	Ro&A
(you	Rm#O
'csv takes	Rf&m
%ing suits	Rs"3
)that	Rl#3
+e	R|"A
#ffee answers	R_#,
)http	R_#?
)machine	R_#3
)pots	R_#&!,
#gnito the	R|#,
#hen of	Rj",
#lleague has	Rc#A
+s script	Rd&3
'ct what	Rp%,
)ion added	Rz!3
-is	R}!3
-or	Rz!H
-takes	Rr"3
.he	Rz!O
-was	Ff!O,3B3
,s as	Rq"f
.of	Re#f
&ided and	Rp%3
)s with	Ry":
%on and	J-,V,!:
(in	Rn&:
(says	Rn&:
(which	R-3
)ith	Rt&:!A
&phon contents	Ru&,
&r is	Rj&A
(org	Rg&{&
(set	Rg&{&
&ur 1	Ru&{(!{,!{/
)422	Rv&F
)has	Rv&F
)of	Rt&,
*n	Rj&A
*ut	Rv&F!M
(s and	Rg&{&
+re	Jg&{&03
*data	Ru&3
.tone	Ru&3
*most	R9,
*no	Rg&{&
,colororg	Rg&{&
`)
