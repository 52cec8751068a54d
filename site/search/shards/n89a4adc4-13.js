sitegenSearch("n89a4adc4-13",`!5 related	R{&?
#squid	Rc#:
#the	Rm#O
'y	Ro#H
#with	Rm#,
".000 or	R_&:
#1 a	Rj!A
#2 a	Ri#O
's	Rw!t
&basic	Ri!:
&tls	Ri#,
%.1.7 the	Rl!V
&2.2 so	Rs#O
#4 http	Rm#3
&none	R|!&
&of	Rj!,
&response	.x!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
#5 the	Ra"O
#6.7 a	R_',
"0 12	Rc#?
&3	Rc#?
%curl	Rv!H
%list	Rz&V
%milliseconds	R_&V
%nested	Rl&3
%of	Jw#HUm
%unless	Rv!m
#0 000	R}&:
&502	Fk!3!H#,)f"H!O
&and	Bj!H*3%O#^;H?m
&by	Ra%3
(tes	Rd"H
&detail	Ro#?
&for	Jo#H)H
&if	Rh#f
'nternal	Jl!,e!(!?
's	Ro#:!O
't	Jn!:MH
&or	Jy"3;H
&return	Rm!1
&shows	Rr!f
'tarts	Ro!^
&try	R{!f
&what	Rr!:
(en	Ro#m
'ill	Rw#3
%0 of	Rb#3
#1 also	Rp#H
&coming	Rp#H
&detail	Rp#?
&instead	Rv",
&may	Rp#O
&not	Rp#(!?
&rfc	Rk!f
'ight	Rp#o
&so	Rx#:
&when	Rp#:
`)
