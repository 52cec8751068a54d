sitegenSearch("nf6a2d8f7-10",`!presupposes a	Rg!,
%vents it	Ri"O
+that	R}"O
-e	Ri#,
&iew alone	Rt&A
*besides	Ri&A
*folder	Ru&*
*how	Rp&A
*not	Rt&3
*of	Rt&A
*which	Rm&:
)s own	Rt&,
'ous the	Rx&V
#ice a	R{!3
(creates	R|!H
(since	Re"A
's 118	Re"?
+9	Re"?
)a	Ro#?
*17	Ro#?
*re	Ro#?
)http	Rk"?
)txt	Re"?
(txt http	Re"?
%nt a	Jr!&x"3
)ll	Rg&:
)n	Rh%:
*d	Ro!:
(each	Ri&H
)xpires	Rm!T
(it	Rn&:
(json	Rm!T
,dumps	Rm!T
(that	Ri&:
*e	Fv"H/,g!O!^
*is	Rr!%
)oo	Rw&A
(what	J~"fl!V
'able characters	Rv&A
'ed it	Ra":
*where	R]:
's and	Rn&:
)each	Rt!H
)head	R|&O
*ow	Ri&f
)it	Rn&%
+s	Rt&%
)no	Jx#3',
+thing	J],l":
)the	Ji&%5,
%vate address	Rc%3
*file	R&,
+or	R{!O
*keeps	Ji!He!O
*max	F{!?(?*?C?
-age	F{!?(?*?C?
*notes	R&1
/md	R&1
+umber	Rk!^
0s	Rg!A
*profiles	Rr"f
*range	Rh!A
+epositories	Rg!H
*true	Rq&d
*window	Jo"f=f
,th	Ri!:
#obable exchange	Rr%3
`)
