sitegenSearch("nb475f059-9",`!transferred more	Rg%,
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
-md	RM,
(it	>l":",#:(:,:#:":3:":L:
(like	Rs!^
(that	R}!H
*e	Bx!H.V"V"V'Vm!,
'ed location	Ri":
'ing a	Rv"H
'ment it	R_#O
's all	Rw"f
*s	Rd":
)is	Rv"f
*t	Bf!,%3!^B:":t!:
)not	Rn!m
)ranges	R_"O
)such	Rq"m
)the	Rl":
+is	Rh%,
%e can	Rs#:
(ontains	Rp!H
'for	Rs#H
'gets	Ra"3
'has	Rs#3
'is	Js#Hd!A
(t	Rc!,
)s	Ru&A
`)
