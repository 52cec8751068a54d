sitegenSearch("n65fae47b-10",`!preflight in	Rq!V
-s	Rd"3
,needs	Rq!^
,of	Rq!^
,request	Rq!^
-fc	Ry!3
,with	Nq!^H:
%load as	R}!?
*competes	R}!H
*link	R}!h
*when	R}!f
)ing a	R}!H
)s or	R}!:
%maturely closed	Rs#k
%paid credit	Ru"3!?
'red beside	Rm&3
+is	Rm&3
+to	R{",
%scribed so	Rm!,
+s no	Jr!%93"O
&ent address	Rb#H
+nd	R~"3
+t	Rn"H
*because	Ns#f"&
*e	Rn"3
+tag	Rn"3
*length	Nf":?3
*one	Rw&:
*rfc	Rx",
*source	Rw!O
+tate	Bn!,!A*A%:*,),5&-3
*the	Rn"3
&s act	Rp#?
)nd	Rs&,
(the	RD1
(unfreeze	Rc&:
&upposes a	Rk!,
%vents it	Rm"O
+that	Rb#O
-e	Rm#,
&iew alone	Rx&A
*besides	Rm&A
*folder	Ry&*
*how	Rt&A
*not	Rx&3
*of	Rx&A
*which	Rq&:
)s own	Rx&,
'ous the	R|&V
#ice a	R_"3
(creates	Ra"H
(since	Ri"A
's 118	Ri"?
+9	Ri"?
)a	Rs#?
*17	Rs#?
*re	Rs#?
)http	Ro"?
)txt	Ri"?
(txt http	Ri"?
%nt a	Nv!&x"3
)ll	Rk&:
)n	Rl%:
*d	Rs!:
(each	Rm&H
)xpires	Rq!T
`)
