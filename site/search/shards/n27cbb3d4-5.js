sitegenSearch("n27cbb3d4-5",`!everybody could	Rl&:
,else	Jo"3h!:
0s	Ri#O
,knows	Rf%3
,may	Rl!3
,so	Rw#V
-uch	R_&:
.pports	R{"f
,the	Rm%3
,who	J|#3R{"
'one such	Rf"O
+they	Rn#H
+without	Re"f
'thing below	Fs#AU%'3
-comes	R_":
-else	Fl&:#3':
-failed	Ra"f
.orbidden	Rn!^
-if	Rc"3
-that	Bf!%!,/A(f?3a"A
.wo	Ru"H
-we	R@1
/nt	Ra"3
.ith	Ju#H3,
1out	R|"H
'where a	Rz&H
.nd	J{"f?:
-else	Je!Ho#H
-in	Rr&,
-where	Rr!3
#idently come	Rd&,
"ws exchange	Ro%:
.asmx	Ro%:
"xact meaning	R{!:
(place	Rx&&
(words	Rh%,
'ly 200	R|!H
*as	FM:LHa#,
*blocks	Rs%3
*one	Ri!,
*that	Rs&3
,is	Jq"3P:
*was	Rk!%
+hat	Rs!m
%mple a	Rq!3
+bove	Rk#m
+llow	Ry&3
,though	R43
+n	Ro%3
,d	Fp!%<Oh"A
,swers	RV&
*because	B28N1d!ff!y!&*
,longs	JV:t#*
*code	RV(
`)
