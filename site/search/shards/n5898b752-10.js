sitegenSearch("n5898b752-10",`!away one	Rk!3
(r	RL:
'programs	Rn%&
'that	Je!HSH
)ere	R/:
)ree	Rg!%
'until	Jk!t_!V
'what	Rq&O
(ith	Ri"3
#s 463	Rv#&
&a	Ra%3
'dvises	Ry#:
'pplication	Ry#&
&elbv2	R{#8
&gives	Ry#,
&http	Fy#,",",",
&keeps	R|#:
&lists	R{#3
'oad	Be!Ai!:&:#:*&"&"&
(gs	Ro!3
&troubleshoot	Fy#&"&"&"&
&writes	R{%3
%elb 2.0	Fz#?"?"?
%s page	R{#,
"xios 1.2	Rq!O
"z 0	Rk&T
&9	Rk&T
#ure blob	Rs&H
(cosmos	Rp%&!3
(in	Rl&%
(reads	Rl&A
(see	Rh&,
)tatic	Rl&&!C
(the	Jl&A&,
!b 3	Jg!3ZO
#a	R#,
%b	Ri#?
&test2	Ri#?
%nd	Ji"3A:
%sks	Rf&^
#breaks	Rx!A
#for	Ri#:
#i	Rl!?
%n	RW,
%s	Rv&A
%test	Rl!?
#of	Rv&A
%ld	Rl&A
#sg002	Ro&{#
(6	Rv&A
%o	Ra":
#unless	Rz"f
"12 counted	R~!?
"3 older	Ra#O
"64decode sys	Rk!T
"ack a	Rq!m
(fter	Rn":
(nd	Jg!:,%
)other	Rg%:
(s	Fx!H.HNO
(t	Jg!:i!?
'cloudflares	Ra%3
'for	J{!:@H
(rom	Jk!:s!&
'in	Jh#A(H
)to	Rl"3
`)
