sitegenSearch("ndd5ae372-8",`!traffic through	Ri"H
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
*red more	Rg%,
(orm leave	R|!3
+ing proxy	R|!&!,
'ient curl	J|":#:
,errors	Jk#:":
,ones	Rt":
'late into	R{#,
+d images	R|!,
*ion aside	Rl!3
.service	Rs%3
'mit them	Ri!O
*s no	R_#A
.ne	Rj!H
'parent content	Rq#,
(ort retries	Rq!O
,security	Rk"f
,test	Ri%O
%vel along	Rk"H
)both	Ru!A
)in	R{%3
)with	Rf%3
(s along	Jr!C5A
+nd	Rj!^
*on	Rm#H
+ver	Rf!%
*twice	Rl"H
#eat 205	R~!:
)18	Rx#:
(440	Ro%:
(521	R~#:
(a	Fe!OF:f!3
)n	Rq'&
*y	Rb&,
(both	Rs!t
(codes	Ri!&
(different	R7:
(every	R_#:
(guide	RM,
`)
