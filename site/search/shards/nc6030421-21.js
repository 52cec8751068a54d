sitegenSearch("nc6030421-21",`!preferably in	Ri%:
(red version	Rd"A
(s choose	Rd"3
*english	Rq#A
*it	R{!3
&ix 12	Rt#A
)and	Rr"f
)that	Rq"t
)usr	Ri&,
&light before	R|"H
,carries	Re!V
,fetch	J}!36:
,in	Rk!V
-s	R}!3
,with	Rr":
%load as	Rw!?
*competes	Rw!H
*link	Rw!h
*when	Rw!f
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
*one	Rp&:
*rfc	Rr",
*state	Bh!,!A*A%3*,),5&-3
*the	Rh"3
'rved sent	Jk"&"&
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
`)
