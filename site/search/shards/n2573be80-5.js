sitegenSearch("n2573be80-5",`!see the	:d!,-&!.*[4:EH!O+:D:"O/:+A#,'*
)m	Rf#H
&what	Jk!Oc!ft!&
(ether	J+:a!^w#&
(ich	Rl!%
+ever	RI,
(o	Rc%:
'ith	Rs!,
%ing the	Jj#V&:
)what	R|"V
%m to	Jl!Vx!3
&s to	Fm!,[36373
%n a	Ru%3
(nd	Rm!%
'earlier	Rw!3
'from	Rr%H
'it	Rb&3
'no	R|!,
'the	R_&:
)ose	Ri#f
%s a	Bo!:-H[:E&%&C:
(n	Rv!H
'is	Rh%V
(t	.i!:(:,f":?:C&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&-{!
'no	Ry%&
'only	R_'O
'plain	Rv!H
'the	J7,v!:
(o	Rw&O
'what	Js!,=f
)ether	Ry#:
#ldom a	Rk"O
*dds	Rq#O
)by	Rt#3
)look	RO,
)send	Ro#3
)the	Rp#O
%ects a	Ru#3
%f a	Rz&3
'its	Rt&3
'signed	Jh%351
&signed certificate	Jh%351
%lers program	Rh&&
#micolons and	Rq&3
#nd 200	>_"3!H"3#3"3"f#3"3&h+3
)2	R~!3
)4	Rc"3
'302	Ri"3
)3	Jc"3.3
)4	Rg"3
)5	Rl!:
)7	Jk"3#3%3
)8	Ji"3(3"f
'400	Jm!3T353
)1	Fv!:>H"3a!:
`)
