sitegenSearch("n46c488ab-7",`!problems media	R|"?
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
%cess a	Fz",,,*H
+re	R|#3
*behind	Rm#f
*is	Jm#m"3
+t	Rm",
*listens	R~#,
*the	Fm"&6,),
+ook	Rm#m
*you	Re#3
)ed a	Rs!3
,it	Ro!,
,rfc	Rw!H
,since	R_%:
*s behind	Ro!:
,is	Rs#f
)ing a	Rv!:
-in	Fw%&"&"&
-mode	Rz#:
-sounds	Rv!H
)ors and	Rg&3
-in	Rg&3
%duce it	Jk!:z!&
*this	Rj"A
)s its	Rx"3
(t application	Bv#&%&"&"&"&
+rc	Jh%&"&
-gis	Jh%&"&
*claude	Rw#&
*exchange	Fo%&%&"&"&
*goes	Ri!H
,ogle	Jj%&"&
*has	Re%&
*is	Je%&:&
*microsofts	Rp%&
+od	Rg%&
-bwlimited	Rg%&
`)
