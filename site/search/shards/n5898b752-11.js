sitegenSearch("n5898b752-11",`!back is	R|",
'later	Jp!Hr!:
'off	Rq!&
(n	Fn!m+:Im
(r	R{&,
'pass	Rk#O
'rfc	Rg!3
'send	Re"3
(hortly	Rk#3
(oon	Ra&,
'to	:&&!,I10,/H6,(f"A&HJ,!?*3"3):+:<t!{!)O
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
&words	Ru&*
%fields title	Rb#?
%json title	Rm"?
%upstream title	Rm#?
#lanced a	Ro&{"
)r a	Ri!H
,ccepts	Rz#,
,gain	Rv#3
,lb	Rv#&
,nd	Jk!:q!3
,ws	Ry#:
+before	R{%:
+cannot	R{#,
+does	Ry#:
`)
