sitegenSearch("n30341f31-15",`!private file	R&,
+or	R}!O
*keeps	Jk!He!O
*max	F}!?(?*?C?
-age	F}!?(?*?C?
*notes	R&1
/md	R&1
+umber	Rm!^
0s	Ri!A
*profiles	Rt"f
*range	Rj!A
+epositories	Ri!H
*true	Rs&d
*window	Jq"f=f
,th	Rk!:
#obable exchange	Rt%3
)y did	R|%:
+not	Rr%V
+succeed	R_"3
&lem an	Rp!3
*details	Fp!(!OKA6Hi!A
*json	6i!1)%!*!O'1#[;?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
*nginx	R_#:
*response	Rp!?
*the	Rp!,
)s apart	Rp!3
,t	Rp!^
+bad	Jq"?6?-?
.fields	Rf#?
.json	Rq"?
.upstream	Rq#?
+closed	R{"?
1version	R{"?
+earlier	Rh#?
2step	Rh#?
,dit	Rz"?
/conflict	Rz"?
,xpired	Ri!1
2token	Ri!1
+http	Rt#?
/version	Rt#?
+if	Rk#?
-match	Rk#?
,nternal	Ro#?
,stio	Rj#f
+length	R|"?
,ong	R_#?
/address	R_#?
+maintenance	Rr#?
,edia	Ra#?
0type	Ra#?
-thod	Rp#?
,issing	Rt"?
2scope	Rt"?
+newer	R}"?
0version	R}"?
,o	Fs"?#?#?=?
-answer	Rs#?
`)
