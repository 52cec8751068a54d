sitegenSearch("ncd891f79-0",`!az 09	Rq&T
%a	N0:F,
&z	R0:
%in	R0:
#ure blob	Ry&H
(cosmos	Rv%&!3
(in	Rr&%
(reads	Rr&A
(see	Rn&,
)tatic	Rr&&!C
(the	Nr&A&,
!b 3	Nm!3ZO
#a	R#,
%b	Ro#?
&test2	Ro#?
%nd	No"3A:
%sks	Rl&^
#breaks	R~!A
#for	Ro#:
#i	Rr!?
%n	R[,
%s	R|&H
%test	Rr!?
#of	R|&H
%ld	Rr&A
#sg002	Ru&{#
(6	R|&H
%o	Rg":
#unless	Ra#f
"12 counted	Re"?
"3 older	Rg#O
"64decode sys	Rq!T
"ack a	Rw!m
(fter	Rt":
(nd	Nm!:,%
)other	Rm%:
(s	J~!H.HNO
(t	Nm!:i!?
'cloudflares	Rg%3
'for	Nb":@H
(rom	Nq!:s!&
'in	Nn#A(H
)to	Rr"3
(s	Rc#,
'later	Nv!Hr!:
'off	Rw!&
(n	Jt!m+:Im
(r	Rb',
'pass	Rq#O
'rfc	Rm!3
'send	Rk"3
(hortly	Rq#3
(oon	Rg&,
'to	:&&!,J13,1H6,(f"A&HJ,!?*3"3):+:<t!{!)O
'until	Rz!3
'was	Rs#,
(ith	Rt"A
(rong	Rs%3
'you	Rq!O
&end said	R|#:
*that	R|#3
,e	R|#:
)s error	R~#,
&ing off	N}#HLH
&off non	Rt#&
-idempotent	Rt#&
*with	Rn#&
&reference and	R0,
`)
