sitegenSearch("n1630ecf1-10",`!md has	J#3i&A
&olds	R"3
%in	J"3&3
'dex	Rp&,
'side	R%:
&s	F%3c&3!H#:
&ts	J#3i&H
%make	Rh&%
'y	Rg&{"
&dx	Rn&m
&issing	R+3
%replace	Rk&V
%source	Rk&F
%the	F=,k%{"&1
&o	R%:
%unreadable	R)3
%with	J+:D3
)out	R+,
%yaml	R%,
#n 102	Rv!:
&205	R~!:
(7	Ra":
'26	Rc":
&402	Ro":
(8	Ru":
'18	R_#3
'23	Rc#:
(4	Rd#:
(5	Re#:
&505	Rp#f
&access	Rq!:
,controlexposeheaders	Rq!:
&early	Rw!:
&fetch	Jm":?:
&http	Rn":
&issue	Re%&
&sprints	Re%3
'tatus	Rk!m
&what	Re%3
#x commonmark	Rn&m
"e docs	Rh&,
%whether	R~",
#an 303	Rf"3
'a	Jo!:[H
(nything	Rl"3
(uthentication	Rm%a
'compared	Rb#h
'how	Rv&8
'it	RS,
'near	Rj&:
(othing	Fy#:4%I%
'on	R_&X
'serving	Rk#O
(omething	Ro"f
'that	>o!O:3>3,O,Q8:-O'&"&
)e	Rn!t
(o	Rk!5
'which	Rq!&
&ing a	J7,t!&
+bove	Re%3
+n	Rl%&
,d	FY,c!HK3;3
+s	Ri!^
*because	R58
,fore	Rw"O
*came	Rr%3
*differs	Rh#f
`)
