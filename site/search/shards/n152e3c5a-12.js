sitegenSearch("n152e3c5a-12",`!away with	Rm"3
#s 463	Rz#&
&a	Re%3
'dvises	R}#:
'pplication	R}#&
&elbv2	R_%8
&gives	R}#,
&http	F}#,",",",
&keeps	Ra%:
&lists	R_%3
'oad	Bi!Ai!:&:#:*&"&"&
(gs	Rs!3
&troubleshoot	F}#&"&"&"&
&writes	R_&3
%elb 2.0	J~#?"?"?
%s page	R_%,
"xios 1.2	Ru!O
"z 0	Ro&T
&9	Ro&T
%a	J0:E,
&z	R0:
%in	R0:
#ure blob	Rw&H
(cosmos	Rt%&!3
(in	Rp&%
(reads	Rp&A
(see	Rl&,
)tatic	Rp&&!C
(the	Jp&A&,
!b 3	Jk!3ZO
#a	R#,
%b	Rm#?
&test2	Rm#?
%nd	Jm"3A:
%sks	Rj&^
#breaks	R|!A
#for	Rm#:
#i	Rp!?
%n	RZ,
%s	Rz&H
%test	Rp!?
#of	Rz&H
%ld	Rp&A
#sg002	Rs&{#
(6	Rz&H
%o	Re":
#unless	R~"f
"12 counted	Rc"?
"3 older	Re#O
"64decode sys	Ro!T
"ack a	Ru!m
(fter	Rr":
(nd	Jk!:,%
)other	Rk%:
(s	J|!H.HNO
(t	Jk!:i!?
'cloudflares	Re%3
'for	J_":@H
(rom	Jo!:s!&
'in	Jl#A(H
)to	Rp"3
(s	Ra#,
'later	Jt!Hr!:
'off	Ru!&
(n	Jr!m+:Im
(r	R_',
'pass	Ro#O
`)
