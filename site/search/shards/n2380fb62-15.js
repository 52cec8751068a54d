sitegenSearch("n2380fb62-15",`!leaving half	Rx#H
*it	Ru#H
*out	Ft!X.H/H(H
*the	Jj",6H2H
#d nowhere	Rs&A
&to	RE,
%e the	R|&V
#ft 0	Ru"?
'a	Na"3<:
(lone	Nq&^)3
(nd	Nq!t(%
'before	Nv!OXf
(y	RF,
'does	Rg!,
'else	R|&^
'if	Ri#f
(n	J?3u%,&,
(s	Rm&3
(t	Jq!:?3Q&
'links	Rs&A
'nginx	Rq!A
'of	Ns!,b#,
(pen	Nn#,.H
(ut	6(,',*,@,8:13&AE3)3@:Dm"{!!{""%!3!H#V%,!:#:!O!t"A!V!^&:",
'sg054	Rn&f
(itegen	RO,
(o	Ra&,
'the	Ju"Ag"3*V
(o	Bn!,",)<e"3;&
'undone	N6:u",
'while	Ru!,
#gacy the	Rw!O
&l blocks	Rx%:
(demand	Nv!AZ&
(reasons	Bn!A"H)AZ(!?I&
%itimate callers	Rt!f
-give	R|%:
#ngth 0	6[1>F"?#?#?(3!?!H+H"?1H!f&?#?'?1?%?&?"?(?+1!?&?%?"?"?-?
)102	R}#?
+4	N}!?F?
+7	Nk!1T?
+8	Ro#?
*12	Rh"?
+5	Rw!1
,0	Rh"?
+8	Ry![
+9	Rj"?
*2	Rw!8
+6	Rj&?
+7	Rt"?
+9	N{"?&?
*33	Nx"?*?
*4	Ry!1
+4	Rt#?
*5	>c#?B?"?"?"?"?"?"?
+4	Nb#?*?
+5	Ns"?<?
+6	R|"?
+7	Rv"?
*6	Nr#?;?
`)
