sitegenSearch("n97a5b0f0-5",`!tornado http	Re&&!,
.clienterror	Re&,
*read	Re&:
*simple	Re&1
*the	Re&&
*uses	Re&&
)s http	Re&,
*implehttpclienthttptimeouterror timeout	Re&1
#tal 5m	Ru!1
(9.90	Ry![
)9.00	R_"?
(code	Ru!1
(n	Rq!?
)eed	R~",
(seconds	Rw!?
(time	Rq!?
,total	Rq!?
(with	Ru!3
#uch it	N~":Z:
(stay	Rc',
(the	Rc"H
'ed no	Ry&:
*several	Rg"&
'ing the	Nc"31:
.m	Rp"f
#wards a	Rb%3
*its	Rg%:
*the	R{"f
"race a	Rq#H
)bove	Rg%V
)t	R_&3
(code	Ro!V
(header	R|#:
(in	Rt!H!f
(put	Rq#f
(the	Rg%:
(whose	R|#,
's instead	Rx#H
*t	R~#3
)queries	Rr!:
&ing a	Rt"V
&ks the	Rc"3
%efik faq	Rw"t
*then	Rw"t
%ffic against	Ru!3
+nd	Ru!1
*between	Rk%,
*does	Rc&3
*elsewhere	Rt#:
*grows	Ru!:
*is	Rc%:
*of	Nv!Ox!&
*than	R}#,
,rough	Ro"H
*without	Rz"3
%iler grpc	Rl!%
.status	Rl!%
)s grpc	Rl!3
/status	Rl!3
+so	Rl!:
'ing comma	R_'Q
0s	R_'3
+slash	Fx!H;3't"f
`)
