sitegenSearch("n11eaf0e4-5",`!drop what	J~!O%O:O
&ped and	JV,x"&
*dont	Rx&:
*from	Rl#:
*in	Rs#H
+t	Rz!&
*onto	R%,
*the	Ri%3
-m	Ry!f
'ing the	Ry%Q
&s handshakes	Rg%3
(it	Rj&,
*s	R_&:
(means	Rv!3
(or	Rl"f
)ut	Rn#:
(packets	Rd%3
(the	Rn!3
+m	Rr#:
*ose	Rq#:
#y run	Jk&m."!V
%run list	Rk&m
*ooks	Rw&V
)replace	Rk&k
"st port	Rd%8
"ue a	R|!3
&for	Rl#H
#mb there	Rk&{'
%p or	R#,
&s claims	Ro!T
#plicate be	Rz"h
,names	R}&&
#rably before	R_"H
&tion mobile	R}#:
*s are	R}#O
%ing a	Jj!HF3i!3
*n	Ro%X
)or	Ro#f
)request	Rc&1
)the	Rt#:
"ynamic names	Rz&H
!e 0	R<1
%9	R<1
#1	R=,
#and	R<3
#code	Rc&1
#http	Rv!F
#mail	Jw!:D3!H0A
#tag	:k!&!C"3!:&H#V":"3!:%,!O!m(3!?!H"?#A!H",!?#3!?%&!3!H'&!3!H3?!V/3!H!Vm!:*3
%itle	RA1
#writes	Rg"A
"0001 by	Ro&V
(index	Ro&[
-html	Ro&[
(md	Ro&1!V
'md an	Ro&1
*e0002	Ro&V
/md	Ro&V
&2 index	Ro&[
-html	Ro&[
(md	Ro&1!V
`)
