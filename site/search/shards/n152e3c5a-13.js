sitegenSearch("n152e3c5a-13",`!back rfc	Rk!3
'send	Ri"3
(hortly	Ro#3
(oon	Re&,
'to	:&&!,I13,0H6,(f"A&HJ,!?*3"3):+:<t!{!)O
'until	Rx!3
'was	Rq#,
(ith	Rr"A
(rong	Rq%3
'you	Ro!O
&end said	Rz#:
*that	Rz#3
,e	Rz#:
)s error	R|#,
&ing off	J{#HLH
&off non	Rr#&
-idempotent	Rr#&
*with	Rl#&
&reference and	R0,
&slash in	R-,
,limit	RS:
,twice	R-:
&up 2002	Rz!?
)3.1	Rx"?
)exists	Ra&:
)has	R~"3
(s db	Rc#?
,20261125	Rc#?
#d a	Rr!3
'nswer	Jt!VTf+?
&certificate	Ro!m
1s	Rh%3
&fields	Rf#?
&gateway	Jl!,!H*H^(!?!o
&json	Rq"?
&method	Jn!:I&
'inute	Rj!H
&name	Rd&V
&request	Fl!,!A*A>(!H!hk!1
-s	Rz%3
&second	Rk!:
&the	R{%:
&upstream	Rq#?
&value	R0(
&words	Ry&*
%fields title	Rf#?
%json title	Rq"?
%upstream title	Rq#?
#lanced a	Rs&{"
)r a	Rm!H
,ccepts	R~#,
,gain	Rz#3
,lb	Rz#&
,nd	Jd!8-:q!3
,ws	R}#:
+before	R_&:
+cannot	R_%,
+does	R}#:
+ends	R}%3
`)
