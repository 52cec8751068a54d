sitegenSearch("ndd5ae372-7",`!top and	J736,
&failed	Ra"3
&of	B,,a!,"H,:)AZ:a!3
&the	Rk!,
&up	Ro"?
%s of	Rt&A
%up https	Ro"?
#read and	Rb"A
)d	Rb"?
%nado documentation	R~%&
*http	R~%&!,
.clienterror	R~%,
*read	R~%:
*simple	R~%1
*the	R~%&
*uses	R~%&
)s http	R~%,
*implehttpclienthttptimeouterror timeout	R~%1
#tal 5m	Ro!1
(99.00	Ry!?
(code	Ro!1
(n	Rk!?
)eed	Rx",
(seconds	Rq!?
(time	Rk!?
,total	Rk!?
(with	Ro!3
#uch it	Jx":Z:
(stay	R|&,
(the	R|!H
'ed no	Rs&:
*several	Ra"&
'ing the	J|!31:
.m	Rj"f
#wards a	R{#3
*its	Ra%:
*the	Ru"f
"race a	Rk#H
)bove	Ra%V
)t	Ry%3
(code	Ri!O
(header	Rv#:
(in	Rn!H!f
(put	Rk#f
(the	Ra%:
(whose	Rv#,
's instead	Rr#H
*t	Rx#3
)queries	Rl!:
&ing a	Rn"V
&ks the	R|!3
%efik faq	Rq"t
*then	Rq"t
%ffic against	Ro!3
+nd	Ro!1
*between	Re%,
*does	R|%3
*elsewhere	Rn#:
*grows	Ro!:
*is	R|#:
*of	Jp!Ox!&
*than	Rw#,
`)
