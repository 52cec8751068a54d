sitegenSearch("n9c5a4e17-0",`!everybody else	Nu"3h!:
0s	Ro#O
,knows	Rl%3
,may	Rr!3
,so	R}#V
-uch	Rf&:
.pports	Rb#f
,the	Rs%3
,who	Nc%3S{"
'one such	Rl"O
+they	Rt#H
+without	Rk"f
'thing below	Jy#AU%(3
-comes	Rf":
-else	Jr&:%3':
-failed	Rg"f
.orbidden	Rt!^
-if	Ri"3
-that	BE,G%!,/H(f?3b"A
.wo	R{"H
-we	RA1
/nt	Rg"3
.ith	N{#H3,
1out	Rc#H
'where a	Rb'H
.nd	Nb#f?:
-else	Nk!Hp#H
-in	Ry&,
-where	Rx!3
#idently come	Rj&,
"ws exchange	Ru%:
.asmx	Ru%:
"xact meaning	Rb":
(place	R_'&
(words	Rn%,
'ly 200	Rc"H
*as	JN:QHb#,
*blocks	Ry%3
*one	Ro!,
*that	Rz&3
,is	Nw"3P:
*was	Rq!%
+hat	Ry!{!
%mple a	Rw!3
+bove	Rq#m
+llow	Ra'3
,though	R53
+n	Ru%3
,d	Jv!%<Oi"A
,swers	RZ&
+s	N}"Hw!:
*because	B38Q1f!ff!y!&*
,longs	NZ:v#*
*code	RZ(
`)
