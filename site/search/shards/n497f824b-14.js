sitegenSearch("n497f824b-14",`!codes registrycsv	JH3"3"3
)fc	Nk!3'A
(seem	Rn!V
*nd	Rx!%
)hould	Rr%%
)o	R~#:
)tands	R{&3
+tus404not	Rp!O
)uch	Jq&V%3+%
*ggestions	Rp&&
(take	Rl!A
)ell	Ro&H
)hat	6?,%3(,E,"X"5&%"&0O):'O"H<fAA"3/,4m)%!:*,
*e	Fg!,'AE,m",
+re	Ro!C
+y	No!&(1
)itle	R{&*
(w1	N=3'3
*md	N=3'3
)e	Nl!,~",
*ll	Ry!o
)here	Nv&O',
*ich	Rz%3
*ose	Rg#V
)ith	Jt!mRH>:
,out	Np!C*,
)ould	Rv%3
)ritten	Rv&A
(you	Rs#O
'csv takes	Rl&m
%ing suits	Ry"3
)that	Rr#3
+e	Rc#A
#ffee answers	Rf#,
)http	Rf#?
)machine	Rf#3
)pots	Rf#&!,
#gnito the	Rc%,
#hen of	Rp",
#lleague has	Ri#A
+s script	Rj&3
'ct what	Rv%,
)ion added	Ra"3
-is	Rd"3
-or	Ra"H
-takes	Rx"3
.he	Ra"O
-was	Jl!O,3B3
,s as	Rw"f
.of	Rk#f
&ided and	Rv%3
)s with	R_#:
%on and	N-,[,!:
(in	Ru&:
(says	Ru&:
(which	R-3
)ith	R{&:!A
's you	Ry&A
&phon contents	R|&,
&r is	Rp&A
(org	Rm&{'
`)
