sitegenSearch("ndb1c31b3-3",`!see retry	Rv!A
+after	Rv!A
'fc	JQ1<3^3
&searches	Rb#:
'g061	NW:":
'itegen	Rw&*
&targets	Rn&,
'emplates	Rv&f
'hat	R_'H
(e	:e!,*H&&!.*k4:EH!O+:D:"O/:+A#,'*
)m	Rh#H
&what	Fm!V#Oa!ft!&
(ether	J+:c!^w#&
(ich	Rn!%
+ever	RJ,
(o	Re%:
'ith	Ru!,
%ing the	Nl#V&:
)what	R~"V
%m to	Nn!Vx!3
&s to	Fo!,[36373
%n a	Rw%3
(nd	Ro!%
'earlier	Ry!:
'from	Rt%H
'it	Rd&3
'no	Ny!^',
'the	Rb&:
)ose	Rk#f
%s a	Bq!:-H[:E&%&C:
(n	Rx!H
'is	Rj%V
(t	.k!:(:,f":?:C&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&-{!
'no	R{%&
'only	Rb'O
'plain	Rx!H
'the	J8,UOB:
(o	Ry&O
'what	Nu!,=f
)ether	R{#:
#ldom a	Rm"O
*dds	Rs#O
)by	Rv#3
)look	RP,
)send	Rq#3
)the	Rr#O
%ects a	Rw#3
%f a	R|&3
'its	Rv&3
'signed	Nj%351
&signed certificate	Nj%351
%lers program	Rj&&
#micolons and	Rs&3
#nd 200	>b"3!H"3#3"3"f#3"3&h+3
`)
