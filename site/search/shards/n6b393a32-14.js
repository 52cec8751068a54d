sitegenSearch("n6b393a32-14",`!registrycsv key	FG1"1"1
*exampleorg sitegen	Ri&*!8
*s fact	R/,
,unused	Rj!3
,value	RI:
%ular codes	R_#3
*expression	F0,.,k%,!A+H
4s	Rk&V
*file	R),
*way	R_#V
)ly outlasts	Rv!f
#ject handshake	Ru%:
)it	Re#3
+s	Rm":
)the	R{"H
(ed header	Rz#:
+that	Rc%V
(s a	Rm%&
*it	R~#,
,s	Rk!m
*the	Rz#,
*with	Rh#H
#l alternate	Jd"?m"1
&blocked	Jl!H_!3!?
-by	Jl!H_!3!?
&canonical	Ro&1
&preconnect	Rw!3!?
)load	Rw!3!?!f
&stylesheet	J^1:?
%ated because	Rj&T
+ut	JS&d%?
*codes	Ro&A
*e1	RS:
+2	RS1
+9	RL1
+ntries	Ru&{"
*is	Rf&t
*lamp	Rv&?
.101	Rv&?
.201	Rv&?
+ist	Rf&O
*means	RL,
*related	Ru&{"
*to	RL3
*whether	Ru&{"
'ion goes	Rv&A
+in	RS,
,s	Rj&T
+that	JS,w#3
*s replacements	Rc'&
(ve address	Rr!A
,nd	Jz!:v":
+is	R{#:
+links	Rl&%
+or	Rn&{"
+so	Rk&f
+to	B;:1,}#3)t&3
+with	Ro&3
*s must	Rg!f
%ease or	Rf"3
*sitegen	Rk&,
`)
