sitegenSearch("n65fae47b-12",`!problems earlierstep	Rj#?
,dit	R|"?
/conflict	R|"?
,xpired	Rk!1
2token	Rk!1
+http	Rv#?
/version	Rv#?
+if	Rm#?
-match	Rm#?
,nternal	Rq#?
,stio	Rl#f
+key	Ry![
.atwork	Ry![
+length	R~"?
,ong	Rb#?
/address	Rb#?
+maintenance	Rt#?
,edia	Rc#?
0type	Rc#?
-thod	Rr#?
,issing	Rv"?
2scope	Rv"?
+newer	R_#?
0version	R_#?
,o	Fu"?#?#?=?
-answer	Ru#?
-credit	Ru"?
-suchform	Ry"?
1order	Rw"?
+occurrences	Rr!*
,f	Rr!:
,pen	Rr!*
/invoices	Rr!*
+per	Rw!1
.minute	Rw!1
,hoto	Ra#?
0size	Ra#?
+rate	Rn#?
/limit	Rn#?
,ead	Rx"?
/only	Rx"?
+sign	Rt"?
/in	Rt"?
,low	R{"?
/request	R{"?
%cess a	Ja#,,,*H
+re	Rc%3
*behind	Rs#f
*is	Ns#m"3
+t	Rs",
*listens	Re%,
*the	Js"&6,),
+ook	Rs#m
*you	Rk#3
)ed a	Ry!:
-nd	Rw!O
,it	Ru!,
,rfc	R}!H
,send	Ro!O
-ince	Rf%:
*s behind	Ru!:
,is	Ry#f
)ing a	R|!:
-in	J}%&"&"&
-mode	Ra%:
-sounds	R|!H
`)
