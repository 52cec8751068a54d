sitegenSearch("n2dd24ecf-15",`!slow server	Jv!Va!HP3
'there	Ru#f
)ird	Rh%3
(o	Ru#3
'work	R{"f
&er expect	Rb&:
)writer	Ry!V
&ing crawlers	Rv"H
*the	Rt":
&ly keeps	Rt#:
&request title	R{"?
"mall catalogue	Nm&t&&
(debian	Ro&,
(enough	Ra#3
(i	RN3
(json	Nr!%k!3
(letters	Nl&t0:
(on	Ra#3
*e	R]3
+s	Rm%3
(ranges	Rd#3
(signal	Rd"3
)teps	R_':
(to	Rz&:
(uploads	Ra#O
(words	Rz&3
'er content	Ra#&
*headers	Nw!HX,
*in	Rx#f
*one	Ro&*
*requests	Rf&3
*scripts	Rc",
+omething	Rd#f
(st difference	Rk!H
'talk solidity	Ru&m
%xage if	Rm!,
*or	Rm!:
*rfc	Rv"O
#uggle a	N~"Hc"V
"ni and	Ri%3
&in	Ri%:
#t last	Rg%8
"o 404	Rm!m
&12	Ry!:
%a	6g!,",%%#,!O!f,O":':/O%H%,%O)f0,%:*O%:(3+:&3!^#3!:*:EA":':
&dd	Re"3
&lready	Rv#f
&n	Bl!3G:%:E:Z,
'd	Fx"AC,*,U3
'yone	Rb'3
&re	Jt!V%Oa#V
&sk	No",IH
%be	R_"O
'fore	Ra#:
&y	Nl"H_!:
'tes	Rd#3
%chrome	Rq"f
&loudflare	Ng%,#,
`)
