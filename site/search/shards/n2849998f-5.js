sitegenSearch("n2849998f-5",`!media type	>j!%!,!^#,!A&%!A!^&A&H@3+(!?13c!:
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
#nd and	Re%:
'curl	Ro"f
'it	."<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<h#%"O%3+1!:!?(&
'leave	Rp#H
'something	Rr!3
'the	R|":
*m	Rj":
)ose	Ru&%
(itle	R{&1!F
&ed elsewhere	Rw&O
*scape	Rv&3
)or	Ru&O
)the	Jc!,g!:
&ing the	Ri!:
&s is	RD,
)t	Je%3J,)3
%tion of	Rn#:
`)
