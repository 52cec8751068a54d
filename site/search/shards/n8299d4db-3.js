sitegenSearch("n8299d4db-3",`!present e	Rh"3
+tag	Rh"3
*length	J_":?3
*one	Rp&:
*rfc	Rr",
*state	Bh!,!A*A%3*,),5&-3
*the	Rh"3
&s act	Rj#?
(the	RC1
(unfreeze	R|%:
&upposes a	Re!,
%vents it	Rg"O
+that	R{"O
-e	Rg#,
&iew alone	Rq&A
*besides	Rg&A
*folder	Rr&*
*how	Rm&A
*not	Rq&3
*of	Rq&A
*which	Rk&:
)s own	Rq&,
'ous the	Ru&O
#ice a	Ry!3
(creates	Rz!H
(since	Rc"A
's 118	Rc"?
+9	Rc"?
)a	Rm#?
*17	Rm#?
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
`)
