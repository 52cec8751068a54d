sitegenSearch("n1388cc30-4",`!200 which	R{!O
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
&lamp	Rv&F
'ook	Rv&M
&md	Rv&A
&names	Rv&?
&or	Fn!m'o03
&there	Rv&?
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
&accepted	Fh!,-?*(!?!h
'nd	Rs!A
's	Rz!f
't	Fv!3YH4:
&ends	Rh!O
&if	Fs!,)3%f%f
'nstead	R{!3
's	Fs!A%H)H
&location	Rb%8
&needs	Rn!t
&or	Re#3
&rfc	R{!f
`)
