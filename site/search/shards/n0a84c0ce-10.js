sitegenSearch("n0a84c0ce-10",`!five members	Rl!5!^
(inutes	Fg!A*3G3!H
'parts	R{&:
'requests	Rd&3
)served	R|&3
'seconds	J|#3[?
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
%tures search	Rt&:
1wordsjson	Rt&:
"lag a	Ru&3
'below	Rh&A
'default	Rh&A
'false	Rh&,
'html	Rv&H
'missing	Rf&O!V
'no	Rf&O
'that	Rv&A
)e	Rf&O
&s are	Jf&O#3
)s	Rp&A
(s	R_%8
#exible it	Rc%:
#oating point	Ry&3
%od of	Ru%O
%w again	Re!:
#y cannot	Rx"3
&the	R_"H
"older a	F&,&,~%3!{%!{&.&
*ccept	Rg&T
*dd	R@:
*lso	Ro&t
*nd	B&:&,I:u#3"3
*re	Jh&A%1
+ound	R&,
*s	R%(
+sets	Rv&,
*uthority	Rg&y!
)base	Rg&d
-url	Rg&d
*elow	F>3i%%"{%
+sides	Rf&m
*y	Js#:_!3
)can	Rs#,
*ontent	Rr&3
)each	Rw&%
)fails	Rd#3
*or	J%:m&,
`)
