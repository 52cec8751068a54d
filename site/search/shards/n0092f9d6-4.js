sitegenSearch("n0092f9d6-4",`!200 instead	Rl",
's	R}!O
&levels	R-,
&means	Rd":
&no	R}!O
(store	R}!O
'umbers	R_#A
&of	Rj!H
'k	Bk!?",+8(?#(!?*?o"8
'n	Ra"3
'r	Bk!^.,!t)3!h"3'f"3
&page	Rk"H
&retries	R}!H
'fc	Jj!,1:,3
&state	Rf%8
&takes	R{!f
'ells	Rr!,
'hat	Ju!VGHRA
(en	Ro!O
'o	Fj!A9H#3*3
&whatever	Rj!%
(en	Ra":
(ich	R_"O
)le	Jw!A(H
'ith	:l!3!A-,!H*H#3"3"3%3"3!H/3!H!f.3/H?Q
'ould	Fk!:)V;HGm
%0 09	Rx#?
'as	Rx#,
'bytes	R_#f
'http	Rx#?
'saying	Rx#&
%2 http	Rz!?
'january	Rz!?
%3 09	Rz!?
%7 440	Rs%,
'by	Ru%3
%8 for	Rn%&
#1 202	Rk!3
(4	Jm!,,^
&after	Rr!V
'nd	Jw!A*f
&cacheable	R~!O
'reated	Bl!,.?#?#?#(!?E?
&description	Rw![
&for	R~!H
&https	Rz!?
&if	Jw!,!m)f
's	R~!3
&lamp	R{&F
'ook	R{&M
&md	R{&A
&names	R{&?
&or	Jr!m'o03
&there	R{&?
'o	R~!H
&when	R}!3
'ith	Jw!,53
&you	R~!f
%0 18	Rg&?
'and	Ro%,
'since	Rg&,
%1 is	Rg&:
%2 and	Ry#f
`)
