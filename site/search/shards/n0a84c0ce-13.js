sitegenSearch("n0a84c0ce-13",`!footnote paragraphs	Ro&M
+that	Ro&O
+unused	RR(
+which	RR,
*s and	Ro&&
,bare	Ro&%
,hold	Ro&{#
,number	Ro&3
,of	Jo&{#){"
,write	Ro&:
#r 10m	Ro!1
'20	Rj#O
'5m	Ro!1
&20	Rf"O
(0	Ry!:
(2	R{!f
)7	Rd#?
(3	Rj!:
).0.113.9	Rz#8!?
(6	Rh!,
'xx	R|!H
&300	Rj!:
(1	Rz!:
(6	Rj!3
(7	Rj!A
&400	Jm"36H
(1	Rz&3
(5	Rz&3
(7	Rj!:
'13	Rj!H
'29	Fj!hQ:k!:
'99	R{%A
'xx	Jl!%%V
&500	Rj!:
(2	Rm#f
(3	Fq!3,:Rf
(4	Rm#f
'xx	Rd#H
&60	Ru!H
&a	*(:/,",-:-:+,*,(3!A!H"3",!H!^#3!H"A"3!H!O"O#,!5!^",!3!O#,!^"V",!t"f"3"H!V#&"3!H!V"H!V"3!:!H#V"V",!f"V"H"3#A"H!O!f"O!V&3!H"h"&!3!:"3!:!H"H!f"&!H!O"H!O!V"3!H":":!A"H!O"H"O"f%3"O%3!H":#,!3!:"f#3!:":"f":#3!H!m"3!H!o":#H!f"H!f#H"&!f"H"3'3":#:#H):"O":":":!V"%':&3!:"&"&"&!3"O%H"&!:"&!:"&!V"&#&!3":",#^#:!A"V#:#A":!H!{%"V!^",!O#O"A"3"A!V"O#3%3
'bout	Rw#3
'ddresses	Fw"Hu![',
`)
