sitegenSearch("n664b1cca-8",`!everybody the	Rq%3
,who	Ja%3S{"
'one such	Rj"O
+they	Rr#H
+without	Ri"f
'thing below	Jw#AU%(3
-comes	Rd":
-else	Jp&:%3':
-failed	Re"f
.orbidden	Rr!^
-if	Rg"3
-that	BD,F%!,/A(f?3b"A
.wo	Ry"H
-we	R@1
/nt	Re"3
.ith	Jy#H3,
1out	Ra#H
'where a	R_'H
.nd	J_#f?:
-else	Ji!Hp#H
-in	Rw&,
-where	Rv!3
#idently come	Rh&,
"ws exchange	Rs%:
.asmx	Rs%:
"xact meaning	R_":
(place	R}&&
(words	Rl%,
'ly 200	Ra"H
*as	JM:PHb#,
*blocks	Rw%3
*one	Rm!,
*that	Rx&3
,is	Ju"3P:
*was	Ro!%
+hat	Rw!m
%mple a	Ru!3
+bove	Ro#m
+llow	R~&3
,though	R43
+n	Rs%3
,d	Jt!%<Oi"A
,swers	RY&
+s	Rq&:
*because	B28Q1e!ff!y!&*
,longs	JY:u#*
*code	RY(
`)
