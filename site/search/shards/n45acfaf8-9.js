sitegenSearch("n45acfaf8-9",`!depends on	6j!,!O":"A)V"A%m"O',.O8O%3+:"O&f"3Wm"{'+%",
%loy www	Rw&*!T
,exampleorg	Rw&*!T
(ment or	Rs!:
-should	Rq"O
-that	Rm!:
%recated 510	Rm!A
-a	Rj&O
.nd	JU3A,u"t
-because	Rm",
-code	Jk%&H:
1s	Rp%%
/nstant	Jg&&"&
-for	Rl!:
-http	Rn!:
1servererror	Rn!:
-it	Rm"3
-on	RU,
.r	BU&!,#&s#t&3.{#
/der	Rm"&
-removed	Jj&t2{#!{*
-since	F~"&)&4&4&
-true	Rq&,
-where	Rq&,
.ithout	JU(|#,
%th 1	Rw#:!?
(infinity	Bz!?,3!?"3!?Q?"3!?!H
(rfc	Rw#H
#rive the	Rl"H
(d from	Rz#,
#scend again	Rf",
&ribe an	Rp!&
+target	R_%8
,he	J_",!f#,t"O
-is	Rw"f
*d already	Rf"&
-nd	R63
,in	Fu!^2,R,b!,
-t	Ro%,
*s a	Rz"O
-n	Rf&3
.other	Rd#f
,each	Ro&^
,it	Jk"3b"%
,that	Rw":
.e	B<,g!f#3,,6O
,what	R~!,
,your	Rp!:
*targetgroups query	R_%8
)ing the	Rf"H
(ption a	Rw![
/n	RB1
.but	R/3
.has	R.3
/ow	R/1
.its	Rt&3
.names	Rq#:
.of	J*,r&V
`)
