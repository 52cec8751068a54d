sitegenSearch("n2849998f-3",`!md index	Ru&,
'side	R%:
&s	F%3g&3!H#:',
&ts	J#3m&H
%make	Rl&%
'y	Rk&{"
&dx	Rs&m
&issing	R+3
%or	Rq&,
%replace	Ro&V
%source	Ro&F
%that	Rq&,
'e	J=,o%{"&1
&o	R%:
'o	Rq&,
%unreadable	R)3
%with	J+:D3
)out	R+,
%yaml	R%,
#n 102	Rz!:
&205	Rc":
(7	Re":
'26	Rg":
&402	Rs":
(8	Ry":
'18	Rd#3
'23	Rg#:
(4	Rh#:
(5	Ri#:
&505	Rt#f
&access	Ru!:
,controlexposeheaders	Ru!:
&early	R{!:
&fetch	Jq":?:
&http	Rr":
&issue	Ri%&
&sprints	Ri%3
'tatus	Ro!m
&what	Ri%3
#x commonmark	Rs&m
&files	Rq&,
&is	Rq&,
"e docs	Rl&,
%whether	Rc#,
#an 303	Rj"3
'a	Js!:[H
(nything	Rp"3
(uthentication	Rq%a
'compared	Rf#h
'how	R{&8
'it	RT,
'near	Rn&:
(othing	J}#:4%J%
'on	Rd&X
'serving	Ro#O
(omething	Rs"f
'that	>s!O:3>3,O,Q8:-O'&"&
)e	Rr!t
(o	Ro!5
'which	Ru!&
&ing a	J7,x!&
+bove	Ri%3
+n	Rp%&
,d	F],d!HK3;3
+s	Rm!^
*because	R58
,fore	R{"O
`)
