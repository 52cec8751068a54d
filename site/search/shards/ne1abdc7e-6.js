sitegenSearch("ne1abdc7e-6",`!whose name	Fg!:c#{!*^
,s	Rh&%
(parameters	Ro"f
*ttern	Rf&A
(request	Ru"f
*sponses	Rr"O
(scripts	Rp&^
)ide	Rk#,
)tatus	F2,D,r"^
(target	J),g&:
)ext	Jn&:"A
)ls	R{#3
)ype	Rf&O
(upstream	Rz#:
)rl	Rg&^
(value	Rv#,
-s	Jf&O"{%
#y a	Jm!3.:
'nd	Jr!O_!,
&did	Re&3
'o	>k!vHh"h+h&h'h,h'h+X>Q
(es	6e!v"a!h&h*h#h"h,h*h*o&h(h%h)h)h>Q#X#X.QDX
&each	Rn!&
'rrors	Rh%A
&if	Rq!t
's	Fe&36Q#Q
't	Bo!Ax!:03%3@{"
&most	R],
&nothing	RT,
&several	Rc&V
'uch	Ra"3
&the	Fl!A?fb"H
)re	R|&3
&where	Rk!:
"ide an	Rb#f
(s	Ra%3
'effects	Rr":
&n the	J<:':
&r than	Jo&:(,
%th body	Rp%?
#fi example	Ru#?
&examplenet p	Ru#?
1sign	Ru#?
#ki survives	Rj%3
#ldcard certificate	Ra#H
%l 402	Ro"o
'also	Rh!%
(void	Rn!%
'be	>H,VH)f2H#3#323b!H
'call	Ri%:
(lose	Ru"H
'do	B}!30fH3a!A"%
'fail	Jd#H.:
(ind	Jp!%c":
'go	Ry%:
'hold	Rx"O
'identify	R}%3
`)
