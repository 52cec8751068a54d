sitegenSearch("n07596072-11",`!back soon	Ra&,
'to	:&&!,I10,/H6,(f"A&HJ,!?*3"3):+:<t!{!(O
'until	Rt!3
'was	Rm#,
(ith	Rn"A
(rong	Rm%3
'you	Rk!O
&end said	Rv#:
*that	Rv#3
,e	Rv#:
)s error	Rx#,
&ing off	Jw#HLH
&off non	Rn#&
-idempotent	Rn#&
*with	Rh#&
&up 2002	Rv!?
)3.1	Rt"?
)exists	R|%:
)has	Rz"3
(s db	R~"?
,20261125	R~"?
#d a	Rn!3
'nswer	Fp!VTf+?
&certificate	Rk!m
1s	Rd%3
&fields	Rb#?
&gateway	Fh!,!H*H^(!?!o
&json	Rm"?
&method	Jj!:I&
'inute	Rf!H
&name	R_&V
&request	Fh!,!A*A>(!H!hk!1
-s	Rv%3
&second	Rg!:
&the	Rw%:
&upstream	Rm#?
&value	R0(
&words	Rt&*
%fields title	Rb#?
%json title	Rm"?
%upstream title	Rm#?
#lanced a	Rn&{"
)r a	Ri!H
,ccepts	Rz#,
,gain	Rv#3
,lb	Rv#&
,nd	Jk!:q!3
,ws	Ry#:
+before	R{%:
+cannot	R{#,
+does	Ry#:
+ends	Ry%3
+for	Rl#:
.ward	Ry%:
-und	Rv#&
+had	Ry#,
-s	Rs#3
+it	R|#3
-s	Ry#:
+logs	Jz#:B3
+makes	Rh"f
`)
