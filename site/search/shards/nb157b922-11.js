sitegenSearch("nb157b922-11",`!patience with	Ri!f
%tern 1	Rf&"
+9	Rf&"
*a	Jf&,'T
+nd	Rk&V
+z	Rk&T
*decides	Rf&:
*e	R<1
*fits	Rg&{!
*is	F<,l!3a"A,V
*lamp	Rw&1!F
*must	Rh&f
*of	F<&l%{!+O
+rders	Ro!,
*shown	Rb#A
*that	JA,z":
*what	R<,
#use 421	Rp!f
(a	R_&:
)ll	Ru#:
)nd	Rt%:
)s	Rc&:
)ttempt	Rq!?
(clients	Rq!A
)url	R}#:
(for	Ra&:
(longer	R~#:
(of	Jn!Vc!:
)therwise	Rf!H
(the	Rq!A
(with	Rq!A
,out	Rw#:
's a	Rk#f
*nd	Jw#:0:
)the	Rt!A
&ing and	Rx!:
#yload are	R{&3
*http	Rj!3
.types	Rj!3
*too	Fj!3&tM(!,m!t
*with	R{&3
)toolarge deprecated	Rz"&
2into	Rj!3
2so	Rf&t
%ment and	Ro",
+pi	Ro"3
*curl	R_%:
*for	Ro"m
*no	Ro"&
*protocol	Ro"3
*required	Fh!A*A@(!:!?
*services	Ro"f
+ignature	Ro":
*that	R{%:
*was	Ro"3
)required and	Ro":
)s proxy	R{%8
0ignoreclientabort	R{%8
*ignature x402	Ro":
%s off	Rt!H
"df a	Rd"?
'nd	Rd",
's	Rd"?
&d	Ra"?
&failed	Rp"k
`)
