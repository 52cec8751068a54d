sitegenSearch("n7c2105ef-93",`!see from	R5:
&google	R}!:
&hosts	Jg&f",
'ttp	Rf&V
&it	.S,V?;f45"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"&!5"&!5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5
&links	Rn&{!
&my	RQ1
&other	Bh!,!:*:#,"?5(!?
&permalinks	Rh&A
'review	Rg&A
'ublishing	Rg&m
&rate	Rz&,
(w	Rh&,
'edirects	Fn!A_#H1A
(try	Rp!A
+after	Rp!A
'fc	FP173^3
&sg061	RU:
'itegen	Rp&*
&targets	Rh&,
'emplates	Ro&f
'hat	Rx&H
(e	>k!&!.*[4:EH!O+:D:"O/:*A#,'*
)m	Rb#H
&what	Fg!Oc!fs!&
(ether	F+:[^v#&
(ich	Rh!%
+ever	RI,
(o	R~#:
'ith	Ro!,
%ing the	Jf#V&:
)what	Rx"V
%m to	Jh!Vx!3
&s to	Fi!,[36373
%n a	Rq%3
(nd	Ri!%
'earlier	Rs!3
'from	Rn%H
'it	R}%3
'no	Rx!,
'the	R{%:
)ose	Re#f
%other node	Rg"&
/js	Rg"&
+php	Rg"&
%s a	Bk!:-H[:E&%&B:
(n	Rr!H
'is	Rd%V
`)
