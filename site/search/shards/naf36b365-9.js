sitegenSearch("naf36b365-9",`!demands the	Jk!H'HNH
%olition man	Rg&3
&nstration had	Ra&3
#nied and	Rn#,
)because	Rn#&
)the	Rs%3
's everybody	Ra%3
)that	Ri!%
%y in	Rt"m
#pend on	Jp!OCHb!3
(ed on	Jw"A2&!,
)ncy d	Rh#?
.oes	Rr#H
-failed	Jh#:)3
-that	Js!:a!3
(ing on	Rh&,
(s on	6j!,!O":"A)V"A%m"O',.O8O%3+:"O&f"3Wm"{'+%",
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
`)
