sitegenSearch("n22dfe491-11",`!see rfc	FP173^3
&sg061	RU:
'itegen	Rq&*
&targets	Rh&,
'emplates	Rp&f
'hat	Ry&H
(e	>k!&!.*[4:EH!O+:D:"O/:+A#,'*
)m	Rb#H
&what	Fg!Oc!ft!&
(ether	F+:[^w#&
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
%s a	Bk!:-H[:E&%&C:
(n	Rr!H
'is	Rd%V
(t	.e!:(:,f":?:C&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'no	Ru%&
'only	R{&O
'plain	Rr!H
'the	J7,r!:
(o	Rs&O
'what	Jo!,=f
)ether	Ru#:
#ldom a	Rg"O
*dds	Rm#O
)by	Rp#3
)look	RO,
)send	Rk#3
)the	Rl#O
%ects a	Rq#3
%f a	Rv&3
'its	Rp&3
'signed	Jd%351
&signed certificate	Jd%351
%lers program	Rd&&
#nd 200	>{!3!H"3#3"3"f#3"3&h+3
)2	Rz!3
)4	R~!3
'302	Re"3
)3	J~!3.3
)4	Rc"3
)5	Rh!:
)7	Fg"3#3%3
`)
