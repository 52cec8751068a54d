sitegenSearch("n7c2105ef-24",`!problems badupstream	Rm#?
+closed	Rw"?
1version	Rw"?
+earlier	Rd#?
2step	Rd#?
,dit	Rv"?
/conflict	Rv"?
,xpired	Re!1
2token	Re!1
+http	Rp#?
/version	Rp#?
+if	Rg#?
-match	Rg#?
,nternal	Rk#?
,stio	Rf#f
+length	Rx"?
,ong	R{"?
/address	R{"?
+maintenance	Rn#?
,edia	R|"?
0type	R|"?
-thod	Rl#?
,issing	Rp"?
2scope	Rp"?
+newer	Ry"?
0version	Ry"?
,o	Fo"?#?#?=?
-answer	Ro#?
-credit	Ro"?
-suchform	Rs"?
1order	Rq"?
+occurrences	Rl!*
,f	Rl!:
,pen	Rl!*
/invoices	Rl!*
+per	Rq!1
.minute	Rq!1
,hoto	Rz"?
0size	Rz"?
+rate	Rh#?
/limit	Rh#?
,ead	Rr"?
/only	Rr"?
+sign	Rn"?
/in	Rn"?
,low	Ru"?
/request	Ru"?
%cess 4xx	Rz"&
*a	Fz",,,*H
+re	R|#3
*behind	Rm#f
*is	Jm#m"3
+t	Rm",
*listens	R~#,
*the	Fm"&6,),
+ook	Rm#m
*you	Re#3
)ed 4xx	Rb#&
,a	Rs!3
,it	Ro!,
,rfc	Rw!H
,since	R_%:
*s behind	Ro!:
,is	Rs#f
)ing a	Rv!:
-go	Rv!&
`)
