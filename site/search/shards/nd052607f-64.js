sitegenSearch("nd052607f-64",`!codes may	FH,?5!f)Ox!:
)d	Rk&H
(name	J5,E&
,s	Fa!&'3b"3X&
)eed	Rj"3
*w	Rj!3
)o	Rh#O
(of	><35,BO",QVNH1,"3.A)3#(!*
)ld	R>3
)n	Bm!:%&"O2V*Ve",
*ly	Ri!^
)r	Fd!&!,,th#3
)utside	Rn%3
)wner	Rs&3
(pass	Ri!:
)hrase	Rz"f
)ut	Rv&H
(reads	R4,
+lly	R?:
*gistry	FG3"3"3
0csv	FG3"3"3
)fc	Je!3'A
(seem	Rh!V
*nd	Rr!%
)hould	Rl%%
)o	Rx#:
)tands	Rt&3
+tus404not	Rj!O
)uch	Fk&V#3+%
*ggestions	Rj&&
(take	Rf!A
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
`)
