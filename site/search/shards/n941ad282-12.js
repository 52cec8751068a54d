sitegenSearch("n941ad282-12",`!fits better	Rq#O
*ween	R{"H
'every	Ri&{!
'in	R}"H
'only	Rq#3
+ifcached	Rq#3
'several	Ri&{!
(g035	Rh&A
'that	Ru":
)e	BA,u!&23#Hv!3
'what	Rf"3
(ith	Rp!,
%ting first	Rv&3
#ve at	Rt!.
'characters	Rx&{#
(lasses	:k!(&,%O&V#V"V"V,V(VHV&V9%::
(odes	Rt!%
'members	Rn!5!^
(inutes	Fi!A*3G3!H
'parts	R}&:
'requests	Rf&3
)served	R~&3
'seconds	J~#3[?
(o	Rt!V
'times	Ri&3
(o	Rm"V
'words	R53
#x 400	Jy%Q"Q
'11	Rz"h
&a	Fi#h(o#h
&cloudflare	Jc%X%X
&invalid	Rj%Q
&range	R_#&
'equest	Rk#h
%ed a	Rd%V
(for	Rd%V
(number	Rs!A
(outgoing	Rb&:
%ing a	Ru!^
)the	Rf#&
%tures search	Rv&:
1wordsjson	Rv&:
"lag a	Rw&3
'below	Rj&A
'default	Rj&A
'false	Rj&,
'has	Rh&O
(tml	Rx&O
'missing	Rh&O!V
'no	Rh&O
'that	Rx&H
)e	Rh&O
&s are	Jh&O#3
)s	Rr&A
(s	Rb%8
#exible it	Re%:
#oating point	R{&3
%od of	Rw%O
%w again	Rg!:
#y cannot	Rz"3
&the	Rb"H
`)
