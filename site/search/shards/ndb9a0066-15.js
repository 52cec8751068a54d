sitegenSearch("ndb9a0066-15",`!meet a	Ny!fF,
'e1	RO1
'it	Fg":":P:?3
'some	Rw!O
'the	Bw"O3:2:6:<3
)ree	Rp!H
'what	Re#&
'your	Rm#3
&ing a	Rh":
&s a	Rs",
(e0003	Rq&?
(the	Jp":#O#H
(while	Rt&A
#gabytes take	R_':
#mber against	Rp!O
)current	R|"A
0version	R|"A
)error	Ro%O
)fall	Rp"H
)is	Rr!,
(s and	Rr!^
*do	Rt%&
*known	Rh":
*of	Rp!,!O
*that	Nr!Hf#O
%ory or	R~"f
)prints	Rx&%
)ran	Rx#3
)until	Rm&3
#nd and	Rg%:
'curl	Rq"f
'it	."<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<h#%"O%3+1!:!?(&
'leave	Rr#H
'something	Rt!3
'the	R~":
*m	Rl":
)ose	Rw&%
(itle	R}&1!F
&ed elsewhere	Ry&O
*scape	Rx&3
)or	Rw&O
)the	Nd!,h!:
&ing the	Rk!:
&s is	RE,
)t	Jg%3J,)3
%tion of	Rp#:
*to	Rt&,
+witter	Rj&,
)s 409	Rl%3
+for	R{&H
+how	R|&V
+neighbours	R|&,
+pages	R|&V
`)
