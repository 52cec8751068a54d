sitegenSearch("na9b07f75-90",`!touching the	J|!31:
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
'ing comma	Rx&Q
0s	Rx&3
+slash	Fr!H;3't"f
&n network	Rt"3
%ns came	Rq#:
(that	Rd":
'cript from	Rn%&
,s http	Ro"?
'fer coding	Rl#3
+encoding	Fx"?!H5:o!3
+often	Rg%3
*encoding and	Ry&3
3chunked	Rx"?
3has	Rl#:
3that	Rx"H
*red more	Rg%,
(orm leave	R|!3
+ing proxy	R|!&!,
'ient curl	J|":#:
,errors	Jk#:":
,ones	Rt":
'late into	R{#,
+d images	R|!,
*ion aside	Rl!3
`)
