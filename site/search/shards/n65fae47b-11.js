sitegenSearch("n65fae47b-11",`!print it	Rr&:
(json	Rq!T
,dumps	Rq!T
(that	Rm&:
*e	Jz"H/,g!O!^
*is	Rv!%
)oo	R{&A
(what	Nc#fl!V
'able characters	Rz&A
'ed it	Re":
*where	R_!:
's and	Rr&:
)each	Rx!H
)head	Ra'O
*ow	Rm&f
)it	Rr&%
+s	Rx&%
)no	N|#3',
+thing	N_!,n":
)the	Nm&%5,
%sma prolog	Ru&m
%vate address	Rg%3
*file	R&,
+or	R_"O
*instead	Rm!H
*keeps	Nm!Oe!O
*max	F_"?(?*?C?
-age	F_"?(?*?C?
*notes	R&1
/md	R&1
+umber	Ro!f
0s	Rk!A
*or	Rm!H
*profiles	Rv"f
*range	Rl!A
+epositories	Rk!H
*true	Ru&d
*window	Ns"f=f
,th	Rm!:
#obable exchange	Rv%3
)y did	R~%:
+not	Rt%V
+succeed	Rb"3
&lem an	Rr!3
*details	Fr!(!OKA6Hi!A
*json	6k!1)%!*!O'1#[!k;?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
*nginx	Rb#:
*response	Rr!?
*the	Rr!,
)s apart	Rr!3
,t	Rr!^
+bad	Js"?6?-?
.fields	Rh#?
.json	Rs"?
.upstream	Rs#?
+closed	R}"?
1version	R}"?
+earlier	Rj#?
`)
