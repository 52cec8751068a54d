sitegenSearch("n1ea0c8d7-5",`!trailer grpcstatus	Rj!%
)s grpc	Rj!3
/status	Rj!3
+so	Rj!:
'ing comma	R}&Q
0s	R}&3
+slash	Fv!H;3't"f
&n network	Rx"3
%ns came	Ru#:
(that	Rh":
'cript from	Rr%&
,s http	Rs"?
'fer coding	Rp#3
+encoding	J|"?!H5:p!3
+often	Rk%3
*encoding and	R~&3
3chunked	R|"?
3has	Rp#:
3that	R|"H
*red more	Rk%,
(orm leave	Ra"3
+ing proxy	Ra"&!,
'ient curl	Ja#:#:
,errors	Jo#:":
,ones	Rx":
'late into	R_%,
+d images	Ra",
*ion aside	Rp!3
.service	Rw%3
'mit them	Rm!O
*s no	Rd#A
.ne	Rn!H
'parent content	Ru#,
(ort retries	Ru!O
,security	Ro"f
,test	Rm%O
%vel along	Ro"H
)both	Ry!A
)in	R_&3
)with	Rj%3
(s along	Jv!C5A
+nd	Rn!^
*on	Rq#H
+ver	Rj!%
*twice	Rp"H
#eat 205	Rc":
)18	R|#:
(440	Rs%:
(521	Rc%:
(a	Ji!OF:f!3
)n	Rv'&
*y	Rf&,
(both	Rw!t
(codes	Rm!&
(different	R7:
(every	Rd#:
(guide	RM,
-md	RM,
(it	>p":",#:(:,:#:":3:":L:
`)
