sitegenSearch("n17a5fa78-20",`!five requests	Rd&3
)served	R{&3
'seconds	J|#3Z?
(o	Rr!V
'to	Rk"V
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
&the	R_"H
"older a	F&,&,~%3!{%-&
*ccept	Rg&T
*dd	R@:
*lso	Rn&t
*nd	B&:&,I:u#3"3
*re	Jh&A%1
+ound	R&,
*s	R%(
+sets	Ru&,
*uthority	Rg&y!
)base	Rg&d
-url	Rg&d
*elow	J>3i%%
+sides	Rf&m
*y	Js#:^3
)can	Rs#,
*ontent	Rq&3
)each	Rv&%
)fails	Rd#3
*or	J%:l&,
)gets	Ra"3
*uide	Rh&:
)has	F%&~!&C3
*olds	Rg&3
)if	R):
*n	J=,f!H
`)
