sitegenSearch("n1630ecf1-12",`!media type	>f!%!,!^#,!A&%!A!^&A&H@3+(!?13
,s	Js"V+3
(uploads	Rj%&!3
'type title	R|"?
#et a	Rx",
'e1	RN1
'it	Fa":":P:?3
'some	Rq!O
'the	Bq"O3:2:6:<3
)ree	Rj!H
'what	R~"&
'your	Rg#3
&ing a	Rb":
&s a	Rm",
(e0003	Rk&?
(the	Fj":#O#H
(while	Rm&A
#gabytes take	Rx&:
#mber against	Rj!O
)current	Rv"A
0version	Rv"A
)error	Ri%O
)fall	Rj"H
)is	Rl!,
(s and	Rl!^
*do	Rn%&
*known	Rb":
*of	Rj!,!O
*that	Jl!He#O
%ory or	Rx"f
)prints	Rq&%
)ran	Rr#3
)until	Rg&3
#nd and	Ra%:
'curl	Rk"f
'it	."<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<h#%"O#3+1!:!?(&
'leave	Rl#H
'something	Rn!3
'the	Rx":
*m	Rf":
)ose	Rp&%
(itle	Rv&1!F
&ed escape	Rq&3
)or	Rp&O
)the	J_!,f!:
&ing the	Re!:
&s it	Fa%3J,(3
%tion of	Rj#:
*to	Rm&,
+witter	Rd&,
)s 409	Rf%3
`)
