sitegenSearch("ndb9a0066-13",`!md unreadable	R)3
%with	N+:E3
)out	R+,
&ould	R2,
%yaml	R%,
#n 102	R|!:
&205	Re":
(7	Rg":
'26	Ri":
&402	Ru":
(8	R{":
'18	Rf#3
'23	Ri#:
(4	Rj#:
(5	Rk#:
&505	Rv#f
&access	Rw!:
,controlexposeheaders	Rw!:
&early	R}!:
&fetch	Ns":?:
&http	Rt":
&issue	Rk%&
&sprints	Rk%3
'tatus	Rq!t
&what	Rk%3
#x commonmark	Ru&m
&files	Rs&,
(rst	R2:
&imports	Rj!,
's	Rs&,
&markdown	R2,
&or	Rn&{!
"e docs	Rn&,
%whether	Re#,
#an 303	Rl"3
'a	Nu!:[H
(nything	Rr"3
(uthentication	Rs%a
'compared	Rh#h
'how	R}&8
'it	RU,
'near	Rp&:
(othing	J_%:4%J%
'on	Rf&X
'serving	Rq#O
(omething	Ru"f
'that	>u!O:3>3,O,Q8:-O'&"&
)e	No!O't
(o	Rq!5
'which	Rw!&
&ing a	N8,y!&
+bove	Rk%3
+n	Rr%&
,d	F^,e!HK3;3
+s	Ro!f
*because	R68
,fore	R}"O
*came	Rx%3
*differs	Rn#f
+oes	Rl#H
*follows	R53
*here	R-,
*if	Rf#H
+n	Nf#&~!3
+s	N83y!,!O
*min	R61
-words	R61
`)
