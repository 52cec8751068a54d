sitegenSearch("neece1a7e-9",`!fits and	Ry!f
'before	Rm"3
)tter	Ro#O
*ween	Ry"H
'every	Rg&{!
'in	R{"H
'only	Ro#3
+ifcached	Ro#3
'several	Rg&{!
(g035	Rf&A
'that	Rs":
)e	BA,s!&23#Hu!3
'what	Rd"3
(ith	Rn!,
%ting first	Rs&3
#ve at	Rr!.
'characters	Ru&{"
(lasses	:i!(&,%O&V#V"V"V,V(VHV&V9%::
(odes	Rr!%
'members	Rl!5!^
(inutes	Fg!A*3G3!H
'parts	Rz&:
'requests	Rd&3
)served	R{&3
'seconds	J|#3Z?
(o	Rr!V
'times	Rg&3
(o	Rk"V
'words	R53
#x 400	Jw%Q"Q
'11	Rx"h
&a	Fg#h(o#h
&cloudflare	Ja%X%X
&invalid	Rh%Q
&range	R}"&
'equest	Ri#h
%ed a	Rb%V
(for	Rb%V
(number	Rq!A
(outgoing	R_&:
%ing a	Rs!^
)the	Rd#&
%tures search	Rs&:
1wordsjson	Rs&:
"lag a	Rt&3
'below	Rh&A
'default	Rh&A
'false	Rh&,
'html	Ru&H
'missing	Rf&O!V
'no	Rf&O
'that	Ru&A
)e	Rf&O
&s are	Jf&O#3
)s	Ro&A
(s	R_%8
#exible it	Rc%:
#oating point	Rx&3
%od of	Ru%O
%w again	Re!:
#y cannot	Rx"3
`)
