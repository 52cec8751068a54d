sitegenSearch("n7f277a85-5",`!fits an	Ru!3
)d	Nm!H4f
'before	Rs"3
)tter	Nb#:5O
*ween	R_#H
'every	Rm&{!
'hardly	Rm!H
'in	Rb#H
'only	Ru#3
+ifcached	Ru#3
'sg035	Rl&A
(o	Rm!H
'that	Ry":
)e	BB,x!&23#Hc!{!53
'what	Rj"3
(ith	Rt!,
%ting first	Rz&3
#ve at	Rx!.
'characters	R|&{#
(lasses	:o!(&,%O&V#V"V"V,V(VHV&V9%::
(odes	Rx!%
'members	Rr!5!^
(inutes	Jm!A*3G3!H
'parts	Rb':
'requests	Rj&3
)served	Rc'3
'seconds	Nc%3[?
(o	Rx!V
'times	Rm&3
(o	Rq"V
'words	R63
#x 400	N}%Q"Q
'11	R~"h
&a	Jm#h(o#h
&cloudflare	Ng%X%X
&invalid	Rn%Q
&range	Rd#&
'equest	Ro#h
%ed a	Rh%V
(for	Rh%V
(number	Rw!A
(outgoing	Rf&:
%ing a	Ry!m
)the	Rj#&
%tures search	Rz&:
1wordsjson	Rz&:
"lag a	R{&3
'below	Rn&A
'default	Rn&A
'false	Rn&,
'has	Rl&O
(tml	R|&O
'missing	Rl&O!V
'no	Rl&O
'that	R|&H
)e	Rl&O
&s are	Nl&O#3
)s	Rv&A
(s	Rf%8
#exible it	Ri%:
#oat bool	R-,
'ing point	R_'3
`)
