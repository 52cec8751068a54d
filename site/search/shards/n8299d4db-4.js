sitegenSearch("n8299d4db-4",`!private notesmd	R&1
+umber	Ri!^
0s	Re!A
*profiles	Rp"f
*range	Rf!A
+epositories	Re!H
*true	Rn&d
*window	Jm"f=f
,th	Rg!:
#obable exchange	Rp%3
)y did	Rx%:
+not	Rn%V
+succeed	R{!3
&lem an	Rl!3
*details	Fl!(!OKA6Hh!A
*json	2e!1)%!*!O'1#[;?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
*nginx	R{":
*response	Rl!?
*the	Rl!,
)s apart	Rl!3
,t	Rl!^
+bad	Fm"?6?-?
.fields	Rb#?
.json	Rm"?
.upstream	Rm#?
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
`)
