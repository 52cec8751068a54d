sitegenSearch("n323fc943-6",`!deprecated removed	Jf&t1{"!{)
-since	Fz"&)&4&4&
-without	RT(
%th 1	Rs#:!?
(infinity	Bv!?,3!?"3!?Q?"3!?!H
(rfc	Rs#H
#rive the	Rh"H
(d from	Rv#,
#scend again	Rb",
&ribe an	Rl!&
+target	R{#8
,he	F{!,!f#,s"O
-is	Rs"f
*d already	Rb"&
-nd	R63
,in	Fq!^2,R,a!,
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
/n	RB1
.but	R/3
.has	R.3
/ow	R/1
.its	Ro&3
.names	Rm#:
.of	J*,m&O
/ne	Ru&O
.see	Rs![
/peaks	Rg%,
.text	Jf&,!:#,!A
/he	BN1"1610[e#*
.until	Rl#m
.what	J*8_&*
*on how	R.1
%erves 501	Rr",
+a	R{%:
+care	Ry":
+the	Rb"3
%ign an	Rm!.
)goes	Jh!V',
)such	Ry!f
)web	Jf!A1:
,sockets	Jf!A1:
%k can	Rh%3
'programs	Rn%3
*ves	R~#V
%tination https	Jv!?]?
.locked	Rj!O
.of	Rc#,
#tail curl	Rk!%
)expected	Rm"?
`)
