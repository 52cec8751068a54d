sitegenSearch("nafe9e177-15",`!tornadosimplehttpclienthttptimeouterror timeout	Ra&1
#tal 5m	Rq!1
(99.00	R{!?
(code	Rq!1
(n	Rm!?
)eed	Rz",
(seconds	Rs!?
(time	Rm!?
,total	Rm!?
(with	Rq!3
#uch it	Jz":Z:
(stay	R~&,
(the	R~!H
'ed no	Ru&:
*several	Rc"&
'ing the	J~!31:
.m	Rl"f
#wards a	R}#3
*its	Rc%:
*the	Rw"f
"race a	Rm#H
)bove	Rc%V
)t	R{%3
(code	Rk!O
(header	Rx#:
(in	Rp!H!f
(put	Rm#f
(the	Rc%:
(whose	Rx#,
's instead	Rt#H
*t	Rz#3
)queries	Rn!:
&ing a	Rp"V
&ks the	R~!3
%efik faq	Rs"t
*then	Rs"t
%ffic against	Rq!3
+nd	Rq!1
*between	Rg%,
*does	R~%3
*elsewhere	Rp#:
*grows	Rq!:
*is	R~#:
*of	Jr!Ox!&
*than	Ry#,
,rough	Rk"H
*without	Rv"3
%iler grpc	Rh!%
.status	Rh!%
)s grpc	Rh!3
/status	Rh!3
+so	Rh!:
'ing comma	R{&Q
0s	R{&3
+slash	Ft!H;3't"f
&n network	Rv"3
%ns came	Rs#:
(that	Rf":
'cript from	Rp%&
,s http	Rq"?
'fer coding	Rn#3
`)
