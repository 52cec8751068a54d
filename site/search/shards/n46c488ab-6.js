sitegenSearch("n46c488ab-6",`!prints and	Rl&:
)each	Rr!H
)head	Rz&O
*ow	Rg&f
)it	Rl&%
+s	Rr&%
)no	Jv#3',
+thing	JZ,l":
)the	Jg&%5,
%vate address	Ra%3
*file	R&,
+or	Ry!O
*keeps	Jg!He!O
*max	Fy!?(?*?C?
-age	Fy!?(?*?C?
*notes	R&1
/md	R&1
+umber	Ri!^
0s	Re!A
*profiles	Rp"f
*range	Rf!A
+epositories	Re!H
*true	Ro&d
*window	Jm"f=f
,th	Rg!:
#obable exchange	Rp%3
)y did	Rx%:
+not	Rn%V
+succeed	R{!3
&lem an	Rl!3
*details	Fl!(!OKA6Hi!A
*json	6e!1)%!*!O'1#[;?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
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
`)
