sitegenSearch("n088931c8-5",`!whose messages	Rt&,
(name	Jm!:c#{!*^
,s	Rn&%
(parameters	Ru"f
*ttern	Rl&A
(request	R{"f
*sponses	Rx"O
(scalars	Rv&A
*ripts	Rv&^
)ide	Rq#,
)tatus	F3,E,v"^H:
(target	N),m&:
)ext	Nt&:"A
)ls	Rb%3
)ype	Rl&O
(upstream	Ra%:
)rl	Rm&^
(value	R|#,
-s	Nl&O"{%
#y a	Ns!3.:
'nd	Nx!O_!,
&did	Rk&3
'o	>q!}!Hh"h+h&h'h,h'h+X>Q
(es	6k!v"a!h&h*h#h"h,h*h*o&h(h%h)h)h>Q#X#X.QDX
&each	Rt!&
'rrors	Rn%A
&if	Rw!t
's	Jk&36Q#Q
't	Bu!Ax!:03%3@{#
&most	Rb!,
&nothing	RV,
&several	Ri&V
'uch	Rg"3
&the	Fm!V'A?fb"H
)re	Rc'3
&where	Rq!:
"ide an	Rh#f
)d	R|&:
(s	Rg%3
'effects	Rx":
&n the	N=:':
&r than	Nu&:(,
%th body	Rv%?
#fi example	R{#?
&examplenet p	R{#?
1sign	R{#?
#ki survives	Rp%3
#ldcard certificate	Rg#H
%l 402	Ru"o
'also	Rn!%
(void	Rt!%
'be	>I,[H)f2H#3#323b!H
'call	Ro%:
(lose	R{"H
'do	Bd"30fH3a!A"%
'fail	Nj#H.:
(ind	Nv!%c":
`)
