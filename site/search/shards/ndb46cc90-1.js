sitegenSearch("ndb46cc90-1",`!drop the	Fn!H8:4:33
)ose	Rn#m
'what	Fz!O%O:O
&ped and	JU,u"&
*dont	Rs&:
*from	Rh#:
*in	Ro#H
+t	Rv!&
*onto	R%,
*the	Re%3
-m	Ru!f
'ing the	Ru%Q
&s handshakes	Rc%3
(it	Rf&,
*s	R{%:
(means	Rr!3
(or	Rh"f
)ut	Rj#:
(packets	R_%3
(the	Rj!3
+m	Rn#:
*ose	Rm#:
#y run	Jg&m-"!V
%run list	Rg&m
*ooks	Rr&V
)replace	Rg&k
"st port	R_%8
"ue a	Rx!3
&for	Rh#H
#mb there	Rg&{&
%p or	R#,
&s claims	Rk!T
#plicate be	Rv"h
,names	Rx&&
#rably before	R{!H
&tion mobile	Ry#:
*s are	Ry#O
%ing a	Ff!HF3i!3
*n	Rk%X
)or	Rk#f
)request	R~%1
)the	Rp#:
"ynamic names	Ru&A
!e 0	R<1
%9	R<1
#1	R=,
#and	R<3
#code	R~%1
#http	Rr!F
#mail	Fs!:D3!H0A
#tag	6g!&!C"3!:&H#V":"3!:%,!O!m(3!?!H"?#A!H",!?#3!?%&!3!H'&!3!H3?!V/3!H!Vl!:*3
%itle	RA1
#writes	Rc"A
"0001 by	Rk&V
(index	Rk&[
-html	Rk&[
(md	Rk&1!V
'md an	Rk&1
*e0002	Rk&V
/md	Rk&V
&2 index	Rk&[
`)
