sitegenSearch("nc06ac594-15",`!leaving it	Ro#H
*out	Fn!X.H/H(H
*the	Fd",6H2H
#d nowhere	Rm&A
#ft 0	Ro"?
'a	Jz!3<:
(lone	Jk&^)3
(nd	Jk!m(%
'before	Jp!OXf
(y	RE,
'does	Rb!,
'else	Rv&V
'if	Rc#f
(n	F>3p%,&,
(s	Rg&3
(t	Fk!:?3Q&
'links	Rm&A
'nginx	Rk!A
'of	Rm!,
(pen	Jh#,.H
(ut	6(,.,@,3:13&AE3)3@:Dm"{!!{""%!3!H#V%,!:#:!O!t"A!V!^&:",
'sg054	Rh&f
(itegen	RN,
(o	Rz%,
'the	Fo"Ag"3*V
(o	Bh!,",)<e"3;&
'undone	J5:p",
'while	Ro!,
#gacy the	Rq!O
&l blocks	Rr%:
(demand	Jp!AZ&
(reasons	Bh!A"H)AZ(!?I&
%itimate callers	Rn!f
-give	Rv%:
#ngth 0	6W1<?"?#?#?(3!?!H+H"?1H!f&?#?'?1?%?&?"?(?+1!?&?%?"?"?-?
)102	Rw#?
+4	Jw!?F?
+7	Je!1T?
+8	Ri#?
*12	Rb"?
+5	Rq!1
,0	Rb"?
+9	Rd"?
*2	Rq!8
+6	Rd&?
+7	Rn"?
+9	Ju"?&?
*33	Jr"?*?
*44	Rn#?
*5	>|"?B?"?"?"?"?"?"?
+4	J{"?*?
+5	Jm"?<?
+6	Rv"?
+7	Rp"?
*6	Jl#?;?
+1	Rw"?
+4	Jo"?A?
+6	Jc#?*?
*7	Rc"?
+5	Rg#?
+8	Rm#?
`)
