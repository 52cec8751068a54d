sitegenSearch("n7e03657c-2",`!means the	JL,G%c#O
+m	Rj!O
+se	Rq!%
)o	Ru&O
(utf	R':
+16	R':
(when	Jp%&:&
+re	Rj!%
)ith	Jw!A*f
,out	Ru!O
(you	Rr#f
&t a	Rf#:
)nd	RO:
(codes	R>,
(for	>B:T,8O/,1HSO#,3:
(it	Rz!3
(leave	RP:
(one	Rn&T
(the	J",-,a",
)o	>%:p!3,,&:Of%f)3V&
'ime the	Rw&:
&while 503	Rr#f
,in	Rk&3
,the	Rf%3
,your	Rr!3
%sure how	Ro!A
*if	Rs#f
*the	Rb%:
*yours	Rs!V
#dia players	Rd":
(type	>j!%!,!^#,!A&%!A!^&A&H@3+(!?13c!:
,s	Jw"V+3r!:
(uploads	Rn%&!3
'type title	Ra#?
#et a	R|",
'e1	RN1
'it	Fe":":P:?3
'some	Ru!O
'the	Bu"O3:2:6:<3
)ree	Rn!H
'what	Rc#&
'your	Rk#3
&ing a	Rf":
&s a	Rq",
(e0003	Ro&?
(the	Jn":#O#H
(while	Rr&A
#gabytes take	R}&:
#mber against	Rn!O
)current	Rz"A
0version	Rz"A
)error	Rm%O
)fall	Rn"H
)is	Rp!,
(s and	Rp!^
*do	Rr%&
*known	Rf":
*of	Rn!,!O
*that	Jp!Hf#O
%ory or	R|"f
)prints	Rv&%
)ran	Rv#3
)until	Rk&3
`)
