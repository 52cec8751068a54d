sitegenSearch("n46c488ab-5",`!preload when	Rw!f
)ing a	Rw!H
)s or	Rw!:
%maturely closed	Rm#k
%paid credit	Ro"3!?
'red beside	Rg&3
+is	Rg&3
+to	Ru",
%scribed so	Rg!,
+s no	Fl!%93"O
&ent address	R{"H
+nd	Rx"3
+t	Rh"H
*because	Jm#f"&
*e	Rh"3
+tag	Rh"3
*length	J_":?3
*one	Rq&:
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
&iew alone	Rr&A
*besides	Rg&A
*folder	Rs&*
*how	Rn&A
*not	Rr&3
*of	Rr&A
*which	Rk&:
)s own	Rr&,
'ous the	Rv&O
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
)oo	Ru&A
(what	J|"fl!V
'able characters	Rt&A
'ed it	R~!:
*where	RZ:
`)
