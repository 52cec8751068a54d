sitegenSearch("n7cd48bae-0",`!transfer encoding	Fz"?!H5:p!3
+often	Ri%3
*encoding and	R|&3
3chunked	Rz"?
3has	Rn#:
3that	Rz"H
*red more	Ri%,
(orm leave	R~!3
+ing proxy	R~!&!,
'ient curl	J~":#:
,errors	Jm#:":
,ones	Rv":
'late into	R}#,
+d images	R~!,
*ion aside	Rn!3
.service	Ru%3
'mit them	Rk!O
*s no	Rb#A
.ne	Rl!H
'parent content	Rs#,
(ort retries	Rs!O
,security	Rm"f
,test	Rk%O
%vel along	Rm"H
)both	Rw!A
)in	R}%3
)with	Rh%3
(s along	Jt!C5A
+nd	Rl!^
*on	Ro#H
+ver	Rh!%
*twice	Rn"H
#eat 205	Ra":
)18	Rz#:
(440	Rq%:
(521	Ra%:
(a	Fg!OF:f!3
)n	Rs'&
*y	Rd&,
(both	Ru!t
(codes	Rk!&
(different	R7:
(every	Rb#:
(guide	RM,
-md	RM,
(it	>n":",#:(:,:#:":3:":L:
(like	Ru!^
(that	R_"H
*e	Bz!H.V"V"V'Vm!,
'ed location	Rk":
'ing a	Rx"H
'ment it	Rb#O
's all	Ry"f
*s	Rf":
)is	Rx"f
*t	Bh!,%3!^B:":t!:
)not	Rp!m
)ranges	Rb"O
)such	Rs"m
)the	Rn":
`)
