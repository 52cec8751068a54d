sitegenSearch("n1ea0c8d7-4",`!top the	Ro!,
&up	Rs"?
%s of	Rx&A
%up https	Rs"?
#read and	Rf"A
)d	Rf"?
%nado documentation	Rc&&
*http	Rc&&!,
.clienterror	Rc&,
*read	Rc&:
*simple	Rc&1
*the	Rc&&
*uses	Rc&&
)s http	Rc&,
*implehttpclienthttptimeouterror timeout	Rc&1
#tal 5m	Rs!1
(99.00	R}!?
(code	Rs!1
(n	Ro!?
)eed	R|",
(seconds	Ru!?
(time	Ro!?
,total	Ro!?
(with	Rs!3
#uch it	J|":Z:
(stay	Ra',
(the	Ra"H
'ed no	Rw&:
*several	Re"&
'ing the	Ja"31:
.m	Rn"f
#wards a	R_%3
*its	Re%:
*the	Ry"f
"race a	Ro#H
)bove	Re%V
)t	R}%3
(code	Rm!O
(header	Rz#:
(in	Rr!H!f
(put	Ro#f
(the	Re%:
(whose	Rz#,
's instead	Rv#H
*t	R|#3
)queries	Rp!:
&ing a	Rr"V
&ks the	Ra"3
%efik faq	Ru"t
*then	Ru"t
%ffic against	Rs!3
+nd	Rs!1
*between	Ri%,
*does	Ra&3
*elsewhere	Rr#:
*grows	Rs!:
*is	Ra%:
*of	Jt!Ox!&
*than	R{#,
,rough	Rm"H
*without	Rx"3
%iler grpc	Rj!%
`)
