sitegenSearch("neb29e5ad-39",`!410 414	Rg!3!f
(6	Rs!,
&a	Rr!:
's	Rw":
&because	Rw"f
(tter	Rw"h
&claims	Rw"H
&detail	Rw"?
&for	Rw"O
&gone	FV12,P(!?
&https	Ro&8
&index	Ro&8
+md	Ro&8
&rather	Re"3
&where	Re"H
'ith	Jq"m63
#1 412	Rg!3
(3	Rh!V
&length	Rx"(!?!h
&rfc	Rx":
#2 0	Ry#1
&2026	R_"?
*1123	R_"?
&413	Rg!3
'28	Rs!,
&a	Rq&:
'nd	Ry"H!h
&if	Jf!3c!3
&never	Rs!3
&or	Rc#3
&precondition	Jh!,R(!?
&rfc	Jh"303
&the	Ry"f
'o	Rs!3!O
&without	Ry"O
&you	Rs!3
#3 2026	R_"?
*1123	R_"?
&414	Rh!V
(5	Jg!3.,
'29	Rq!O
'31	Ro!:
&alone	Rj!H
'nd	Rq!3
're	Rt!3
&content	Jh!,S(!?
&if	Rr#f
's	Jj!3QO
'ts	Rs!3
&max	Rz"?
)bytes	Rz"?
&or	Rr#h
&payload	Rn!t
&request	Rz"h
&the	R~"3
&under	Ri#3
#4 417	Rh!V
'51	Rg!3
&a	Ri#3
'nd	Jg!fT3
&detail	R{"?
&is	Rj!3
&large	Rv%:
+clientheaderbuffers	Rv%:
&or	Rq&:
&the	R{&A
&uri	R{"(!?
&when	R{":
#5 416	Rg!3
'22	Rs!,!3
`)
