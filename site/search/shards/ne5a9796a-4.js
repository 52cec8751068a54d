sitegenSearch("ne5a9796a-4",`!200 or	Bg!^.,!t)3!h"3'f"3
&page	Rg"H
&retries	Ry!H
'fc	Ff!,1:,3
&state	Rb%8
&takes	Rw!f
'ells	Rn!,
'hat	Fq!VGHRA
(en	Rk!O
'o	Ff!A9H#3*3
&whatever	Rf!%
(en	R|!:
(ich	R{!O
)le	Js!A(H
'ith	:h!3!A-,!H*H#3"3"3%3"3!H/3!H!f.3/H?Q
'ould	Fg!:)V;HGm
%0 09	Rt#?
'as	Rt#,
'bytes	R{"f
'http	Rt#?
'saying	Rt#&
%2 http	Rv!?
'january	Rv!?
%3 09	Rv!?
%7 440	Ro%,
'by	Rq%3
%8 for	Rj%&
#1 202	Rg!3
(4	Ji!,,^
&after	Rn!V
'nd	Js!A*f
&cacheable	Rz!O
'reated	Bh!,.?#?#?#(!?E?
&description	Rs![
&for	Rz!H
&https	Rv!?
&if	Js!,!m)f
's	Rz!3
&lamp	Rw&F
'ook	Rw&M
&md	Rw&A
&names	Rw&?
&or	Fn!m'o03
&there	Rw&?
'o	Rz!H
&when	Ry!3
'ith	Js!,53
&you	Rz!f
%0 18	Rc&?
'and	Rk%,
'since	Rc&,
%1 is	Rc&:
%2 and	Ru#f
'the	Rc&,
%4 allows	R_#3
'googles	Rk%,
'long	Rl":
'rfc	Ri"3
%6 before	Rj#:
'when	Rr%3
%7 mark	R_#f
%9 without	Re%3
#2 205	Rg!3
`)
