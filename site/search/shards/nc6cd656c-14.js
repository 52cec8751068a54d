sitegenSearch("nc6cd656c-14",`!fits before	Rq"3
)tter	Rs#O
*ween	R}"H
'every	Rk&{!
'in	R_#H
'only	Rs#3
+ifcached	Rs#3
'several	Rk&{!
(g035	Rj&A
'that	Rw":
)e	BA,w!&23#Hv!3
'what	Rh"3
(ith	Rr!,
%ting first	Rx&3
#ve at	Rv!.
'characters	Rz&{#
(lasses	:m!(&,%O&V#V"V"V,V(VHV&V9%::
(odes	Rv!%
'members	Rp!5!^
(inutes	Jk!A*3G3!H
'parts	R_':
'requests	Rh&3
)served	Ra'3
'seconds	Ja%3[?
(o	Rv!V
'times	Rk&3
(o	Ro"V
'words	R53
#x 400	J{%Q"Q
'11	R|"h
&a	Jk#h(o#h
&cloudflare	Je%X%X
&invalid	Rl%Q
&range	Rb#&
'equest	Rm#h
%ed a	Rf%V
(for	Rf%V
(number	Ru!A
(outgoing	Rd&:
%ing a	Rw!^
)the	Rh#&
%tures search	Rx&:
1wordsjson	Rx&:
"lag a	Ry&3
'below	Rl&A
'default	Rl&A
'false	Rl&,
'has	Rj&O
(tml	Rz&O
'missing	Rj&O!V
'no	Rj&O
'that	Rz&H
)e	Rj&O
&s are	Jj&O#3
)s	Rt&A
(s	Rd%8
#exible it	Rg%:
#oating point	R}&3
%od of	Ry%O
%w again	Ri!:
#y cannot	R|"3
`)
