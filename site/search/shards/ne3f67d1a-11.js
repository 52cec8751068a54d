sitegenSearch("ne3f67d1a-11",`!aws gives	R{#,
&http	F{#,",",",
&keeps	R~#:
&lists	R}#3
'oad	Bg!Ai!:&:#:*&"&"&
(gs	Rq!3
&troubleshoot	F{#&"&"&"&
&writes	R}%3
%elb 2.0	F|#?"?"?
%s page	R}#,
"xios 1.2	Rs!O
"z 0	Rm&T
&9	Rm&T
#ure blob	Ru&H
(cosmos	Rr%&!3
(in	Rn&%
(reads	Rn&A
(see	Rj&,
)tatic	Rn&&!C
(the	Jn&A&,
!b 3	Ji!3ZO
#a	R#,
%b	Rk#?
&test2	Rk#?
%nd	Jk"3A:
%sks	Rh&^
#breaks	Rz!A
#for	Rk#:
#i	Rn!?
%n	RY,
%s	Rx&H
%test	Rn!?
#of	Rx&H
%ld	Rn&A
#sg002	Rq&{#
(6	Rx&H
%o	Rc":
#unless	R|"f
"12 counted	Ra"?
"3 older	Rc#O
"64decode sys	Rm!T
"ack a	Rs!m
(fter	Rp":
(nd	Ji!:,%
)other	Ri%:
(s	Fz!H.HNO
(t	Ji!:i!?
'cloudflares	Rc%3
'for	J}!:@H
(rom	Jm!:s!&
'in	Jj#A(H
)to	Rn"3
(s	R~",
'later	Jr!Hr!:
'off	Rs!&
(n	Fp!m+:Im
(r	R}&,
'pass	Rm#O
'rfc	Ri!3
'send	Rg"3
(hortly	Rm#3
(oon	Rc&,
'to	:&&!,I12,/H6,(f"A&HJ,!?*3"3):+:<t!{!)O
'until	Rv!3
`)
