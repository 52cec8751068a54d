sitegenSearch("n42ac25bc-6",`!deny in	Rp"m
#pend on	Fl!OCHb!3
(ed on	Js"A2&!,
)ncy d	Rd#?
.oes	Rn#H
-failed	Jd#:)3
-that	Jo!:a!3
(ing on	Rd&,
(s on	6f!,!O":"A)V"A%m"O',.O8O%3+:"O&f"3Wm"{'+%",
%loy www	Rs&*!T
,exampleorg	Rs&*!T
(ment or	Ro!:
-should	Rm"O
-that	Ri!:
%recated 510	Ri!A
-and	FT3>,u"t
-because	Ri",
-code	Jg%&H:
1s	Rl%%
/nstant	Jc&&"&
-for	Rh!:
-http	Rj!:
1servererror	Rj!:
-it	Ri"3
-on	RT,
.r	JT&!,c%{"
/der	Ri"&
-removed	Jf&t2{"!{)
-since	Fz"&)&4&4&
-without	JT(y#,
%th 1	Rs#:!?
(infinity	Bv!?,3!?"3!?Q?"3!?!H
(rfc	Rs#H
#rive the	Rh"H
(d from	Rv#,
#scend again	Rb",
&ribe an	Rl!&
+target	R{#8
,he	F{!,!f#,t"O
-is	Rs"f
*d already	Rb"&
-nd	R63
,in	Fq!^2,R,b!,
-t	Rk%,
*s a	Rv"O
-n	Rb&3
.other	R_#f
,each	Rk&^
,it	Jg"3b"%
,that	Rs":
.e	B<,c!f#3,,6O
,what	Rz!,
,your	Rl!:
*targetgroups query	R{#8
)ing the	Rb"H
(ption a	Rs![
`)
