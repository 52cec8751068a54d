sitegenSearch("n6f4e6161-11",`!found the	Jc%,IO
+m	Rh"H
+re	J*,k":
)itle	R~%1
)raefik	Ru"t
(under	Jr!,{":
(what	J0,o!3
*ere	R+:
+ther	Rk&H
'ation exceptions	Rq%&
'ry has	Rg%3
*its	R|%3
*router	Jg%&"&6&
)s router	Rh%3
%r alerts	Rs!%!5
'causes	Jv"fQ3
(odes	Rn!3
'digit	Rj%&
'kinds	Rw&,
'letters	Rx&3
'months	Ra&3
'of	Rs&{"
'parallel	Rh&,
'spaces	Js&M,,
'that	Rk!3
)ings	Rh%:
(ools	R|&&
'up	Rl#f
'workers	Rh&:
&digit number	Rj%&
&teen articles	Rq!&
'h code	R{&O
)tables	R{&O
"raction of	Rk!^
*s to	R_',
%gment along	Ru&:
,nd	J7,e&{'
+become	Ru&:
1s	Rq&:
+fragments	Rl&^
+if	Rv!A
,n	RC,
,s	JK3[H
,t	Rk&V
+lines	RE,
+of	JK:j%V
,n	Rz&,
,r	JM:f%:
+reaches	RB,
+stands	Ru&:
+that	JD&)&k%:
-ere	Rz&{+
,o	Ru&3
+whatever	Rj&V
*s and	Rk&^
-re	Jk&^"^
-s	Rj&:
,come	RK,
,of	JD,h%V
,sections	Rn&:
,that	Jj&V-H'{+
.e	RM,
-o	Rl&A
%me around	Rh&A
`)
