sitegenSearch("nc6030421-22",`!prices a17	Rm#?
*re	Rm#?
)http	Ri"?
)txt	Rc"?
(txt http	Rc"?
%nt a	Jp!&x"3
)ll	Re&:
)n	Rf%:
*d	Rm!:
(each	Rg&H
)xpires	Rk!T
(it	Rl&:
(json	Rk!T
,dumps	Rk!T
(that	Rg&:
*e	Ft"H/,g!O!^
*is	Rp!%
)oo	Rt&A
(what	J|"fl!V
'able characters	Rs&A
'ed it	R~!:
*where	RZ:
's and	Rl&:
)each	Rr!H
)head	Ry&O
*ow	Rg&f
)it	Rl&%
+s	Rq&%
)no	Jv#3',
+thing	JZ,l":
)the	Jg&%4,
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
`)
