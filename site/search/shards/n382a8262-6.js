sitegenSearch("n382a8262-6",`!codes pass	Ri!:
)hrase	Rz"f
)ut	Rw&H
(reads	R4,
+lly	R?:
*gistry	FG3"3"3
0csv	FG3"3"3
)fc	Je!3'A
(seem	Rh!V
*nd	Rr!%
)hould	Rl%%
)o	Rx#:
)tands	Ru&3
+tus404not	Rj!O
)uch	Fk&V%3+%
*ggestions	Rj&&
(take	Rf!A
)ell	Ri&H
)hat	6>,%3(,@,"X"5&%"&0O):'O"H<fAA"3/,;%!:*,
*e	Fb!,&AE,m",
+re	Ri!C
+y	Ji!&(1
)itle	Ru&*
(w1	J<3'3
*md	J<3'3
)e	Jf!,~",
*ll	Rs!a
)here	Jp&O',
*ich	Rt%3
*ose	Ra#V
)ith	Fn!mRH>:
,out	Jj!C*,
)ould	Rp%3
)ritten	Rp&A
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
(in	Ro&:
(says	Ro&:
(which	R-3
)ith	Ru&:!A
`)
