sitegenSearch("n4888e082-7",`!203 nonauthoritative	Rc"(!?
%.0.113.77.41822 192.0.2.10.443	Rf%8
,9 10.0.1.7	Ra%8!?
.25	R{%1
.51820	R_%1
#4 200	Ry!,
(5	Rx&A
(6	Rm!3
&304	Ny!m-3
&429	Rl!H
&after	Re":
'gain	Rd"f
'nd	Jv!^0h}"3
're	Ry!{!
&before	Nq!^4H
&code	Rt!m
&has	Rs&:
'tml	Rl!H
&if	Nd"f"3
's	Rd":!O
&may	Rd"O
&no	Fn!,2?'(!?J?
&or	Nq!^4h
&rfc	Na"3%H
&says	Rg"3
'o	Rd"H
'tays	Rd":
&the	Re"f
&unless	Rd"f
&when	R_"3
'ith	Ny!,!{!-f
*out	Ry!,
%8 bytes	Rb#f
#5 207	Rm!3
&and	Je"Au"A*3
&is	Re":
&like	Re":
&must	Rv!^
&reset	Re"(!:!?
&the	Re"f
(rows	Re":
#6 300	Rm!3
&and	Rq!^
's	Ri"3
&bytes	Rd#3
&for	Ny!,(3
&instead	Rf"h
's	Rf"O
&must	Rf"3
&or	Rx&:
&partial	Nn!,9(!?
&says	Rf"f
'uch	Rd#H
&to	Rf"3
&without	Nt!Vn#3
%8 introduced	Ro"3
'section	Np!A@3
#7 208	Nm!3%A
&alone	Rn!3
'nswers	Rj#O
'round	Rh"O
&can	Ro!:
&do	Rg":
&for	Jn!3-O/h
`)
