sitegenSearch("n3327f24b-4",`!anthropic 529	R{#&
,com	R{#?
,has	R{#,
+s api	R{#&
%i forgery	Ji!:!A-OA3
&forgery token	Ji!:!A-OA3
#y 103	Rn%3
'm	Rq#O
&2xx	Ra":
&5xx	Jo#,":
&address	Jj"Hc"A&f
'nswer	Jk"f%Hm!:
&case	BT,U,2OPVBO!{'
'lient	Rj#:
'ode	Rb"3
(mmand	Rk&%
(vers	Rk!O
&does	Rj&,
'rops	Rj&,
&each	Rk"O
&file	Jk&3):
'older	Rk&O
(rm	Rk&O
&heading	J3,|%V),
'ost	Jo&f"%':
&kind	Ru!O
&lets	R?:
)ter	Jj&V+^
'ist	Rb&3
'og	Rr!H
&method	Jv"3b"A
'ore	Bk!3]h139&#%2,61
&number	Rn!H
&of	Ju!:v"O
'rder	Rs&f
'ther	:k!f0:-:#3%O#:%:&:)f::S,(V"A({"#3#:#3"3
&page	Ry!H
(th	Ro&f
'ublic	R_&O
&range	Rb#O
'ecord	Rz&V
(direct	Rm":
(quest	Rj!A
'oute	Rt#3
&script	Rs&3
'econd	Rg#O
(rver	.x!&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&#&"&"&#&"&"&"&"&"&"&#&#&"&"&"&"&
(t	Jx!:D3
'tandard	Ry%,
)tic	Rr&%
*us	Jm!%g#A&&
`)
