sitegenSearch("nef0d1610-13",`!five parts	R_':
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
&the	Rd"H
"older a	F&,&,c&3!{%!{&.&
*ccept	Rk&T
*dd	R@:
*lso	Jk&O*t
*nd	B&:&,I:y#3"3
*re	Jl&A%1
+ound	R&,
*s	R%(
+sets	Rz&,
*uthority	Rk&y!
)base	Rk&d
-url	Rk&d
*elow	J>3m%%"{%
+sides	Rj&m
*y	Jw#:_!3
)can	Rw#,
*ontent	Rv&3
)each	R{&%
)fails	Rh#3
*or	J%:q&,
)gets	Re"3
*uide	Rl&:
`)
