sitegenSearch("n416a2696-15",`!dependency that	Nu!:a!3
(ing on	Rj&,
(s on	6l!,!O":!H"A)V"A%{!"O',.O8O%3+:"O&f"3Wm"{'+%",
%loy www	Ry&*!T
,exampleorg	Ry&*!T
(ment or	Ru!:
-should	Rs"O
-that	Ro!:
%recated 510	Ro!A
-a	Rl&O
.nd	JV3B,u"t
-because	Ro",
-code	Nm%&H:
1s	Rr%%
/nstant	Ni&&"&
-for	Rn!:
-http	Rp!:
1servererror	Rp!:
-it	Ro"3
-on	RV,
.r	BV&!,#&t#t&3.{#
/der	Ro"&
-removed	Nl&t2{#!{*
-since	Fa#&)&4&4&
-true	Rs&,
-where	Rs&,
.ithout	NV(}#,
*ion 1798761600	Ry!d
.and	R}"H
.holds	Ry!f
.type	Ry!d
%th 1	Ry#:!?
(infinity	B|!?,3!?"3!?Q?"3!?!H
(rfc	Ry#H
#rive the	Rn"H
(d from	R|#,
#scend again	Rh",
&ribe an	Rr!&
+target	Rb%8
,he	Jb",!f#,t"O
-is	Ry"f
*d already	Rh"&
-nd	R73
,in	Fw!^2,R,b!,
-t	Rq%,
*s a	R|"O
-n	Rh&3
.other	Rf#f
,each	Rq&^
,it	Nm"3b"%
,that	Ry":
.e	B=,h!f#3,,6O
,what	Ra",
,your	Rr!:
*targetgroups query	Rb%8
)ing the	Rh"H
`)
