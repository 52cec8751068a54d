sitegenSearch("nb475f059-8",`!total n	Rk!?
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
,rough	Ri"H
*without	Rt"3
%iler grpc	Rf!%
.status	Rf!%
)s grpc	Rf!3
/status	Rf!3
+so	Rf!:
'ing comma	Ry&Q
0s	Ry&3
+slash	Fr!H;3't"f
&n network	Rt"3
%ns came	Rq#:
(that	Rd":
'cript from	Rn%&
,s http	Ro"?
'fer coding	Rl#3
+encoding	Fx"?!H5:p!3
+often	Rg%3
*encoding and	Rz&3
3chunked	Rx"?
3has	Rl#:
3that	Rx"H
`)
