sitegenSearch("n34d70252-8",`!deprecated codes	Rn%%
/nstant	Je&&"&
-for	Rj!:
-http	Rl!:
1servererror	Rl!:
-it	Rk"3
-on	RT,
.r	BT&!,#&r#t&3.{#
/der	Rk"&
-removed	Jh&t2{#!{*
-since	F|"&)&4&4&
-true	Ro&,
-where	Ro&,
.ithout	JT({#,
%th 1	Ru#:!?
(infinity	Bx!?,3!?"3!?Q?"3!?!H
(rfc	Ru#H
#rive the	Rj"H
(d from	Rx#,
#scend again	Rd",
&ribe an	Rn!&
+target	R}#8
,he	F}!,!f#,t"O
-is	Ru"f
*d already	Rd"&
-nd	R63
,in	Fs!^2,R,b!,
-t	Rm%,
*s a	Rx"O
-n	Rd&3
.other	Rb#f
,each	Rm&^
,it	Ji"3b"%
,that	Ru":
.e	B<,e!f#3,,6O
,what	R|!,
,your	Rn!:
*targetgroups query	R}#8
)ing the	Rd"H
(ption a	Ru![
/n	RB1
.but	R/3
.has	R.3
/ow	R/1
.its	Rr&3
.names	Ro#:
.of	J*,p&V
/ne	Rx&V
.see	Ru![
/peaks	Ri%,
.text	Jh&,!:#,!A
/hat	Rx&V
0e	BN1"1810[{"3,*
.unless	Ro&,
0til	Rn#m
.what	J*8b&*
0ere	Ro&:
-s stay	Ro&:
*on how	R.1
%erves 501	Rt",
+a	R}%:
+care	R{":
`)
