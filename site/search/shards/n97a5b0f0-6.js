sitegenSearch("n97a5b0f0-6",`!train network	Rz"3
%ns came	Rw#:
(that	Rj":
'cript from	Rt%&
,s http	Ru"?
'fer coding	Rr#3
+encoding	J~"?!H5:p!3
+often	Rm%3
*encoding and	Ra'3
3chunked	R~"?
3has	Rr#:
3that	R~"H
*red more	Rm%,
(orm leave	Rc"3
+ing proxy	Rc"&!,
'ient curl	Nc#:#:
,errors	Nq#:":
,ones	Rz":
'late into	Rb%,
+d images	Rc",
*ion aside	Rr!3
.service	Ry%3
'mit them	Ro!V
*s no	Rf#A
.ne	Rp!H
'parent content	Rw#,
(ort retries	Rw!O
,security	Rq"f
,test	Ro%O
%vel along	Rq"H
)both	R{!A
)in	Rb&3
)with	Rl%3
(s along	Nx!C5A
+nd	Rp!^
*on	Rs#H
+ver	Rl!%
*twice	Rr"H
#eat 205	Re":
)18	R~#:
(440	Ru%:
(521	Re%:
(a	Jk!OF:f!3
)n	Ry'&
*y	Rh&,
(both	Ry!{"
(codes	Ro!&
(different	R8:
(every	Rf#:
(guide	RN,
-md	RN,
(it	>r":",#:(:,:#:":3:":L:
(like	Ry!m
(that	Rd"H
*e	B~!H.V"V"V'Vm!,
'ed like	Rn"3
+ocation	Ro":
'ing a	R|"H
'ment it	Rf#O
`)
