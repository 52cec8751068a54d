sitegenSearch("ndb9a0066-14",`!meaning not	Rm!A
*of	Fn!A-m'H33
*payment	Ru"f
*required	J31z%"31!F
+fc	Rb":
*text	Rv&?
+he	Rf#f
+itle	>31"1"1"1#1u%",?)1!F
+o	Rf#m
*url	Rv&?
)s are	Rn!%
&s a	Nu!:h!f
)ll	Rd#3
)n	Ja&:1%5&
*d	Jl!&/fv"*
)sking	Rd#f
(create	R_#3
(early	Rp%&
(nobody	Rt#f
*thing	Jv!AP,l!3
(something	Nb&33,
)uch	Rp#:
(temporary	Rt!t
)hat	:k!3"f%:'t%H"3-f#:2m@f,O(:%:(3):;:
*e	JM,H%c#O
+m	Rl!O
+se	Rs!%
)o	Rw&O
(utf	R':
+16	R':
(when	Nr%&:&
+re	Rl!%
)ith	Ny!H*f
,out	Rw!O
(you	Rt#f
&t a	Rh#:
)nd	RP:
)s	Rj!:
(codes	R?,
(for	>C:U,8O/,1HSO#,3:
(it	R|!3
(leave	RQ:
(one	Rp&T
(the	J",-,c",
)o	>%:r!3,,&:Of%f)3V&
'ime the	Ry&:
&while 503	Rt#f
,in	Rm&3
,the	Rh%3
,your	Rt!3
%sure how	Rq!A
*if	Ru#f
*the	Rd%:
*yours	Ru!V
#dia players	Rf":
(type	>l!%!,!^#,!A&%!A!^&A&H@3+(!?13c!:
,s	Jy"V+3r!:
(uploads	Rp%&!3
'type title	Rc#?
`)
