sitegenSearch("n71b3b7bd-13",`!5.4 of	Rh!,
&response	.v!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
#5 the	R~!O
#6.7 a	R}&,
"0 12	Ra#?
&3	Ra#?
%curl	Rt!H
%list	Rx&V
%milliseconds	R}%V
%nested	Rj&3
%of	Ju#HUm
%unless	Rt!m
#0 000	R{&:
&502	Fi!3!H#,)f"H!O
&and	Bh!H*3%O#^;H?m
&by	R~#3
(tes	Rb"H
&detail	Rm#?
&for	Jm#H)H
&if	Rf#f
'nternal	Jj!,e!(!?
's	Rm#:!O
't	Jl!:MH
&or	Jw"3;H
&return	Rk!1
&shows	Rp!f
'tarts	Rm!^
&try	Ry!f
&what	Rp!:
(en	Rm#m
'ill	Ru#3
%0 of	R_#3
#1 also	Rn#H
&coming	Rn#H
&detail	Rn#?
&instead	Rt",
&may	Rn#O
&not	Rn#(!?
&rfc	Ri!f
'ight	Rn#o
&so	Rv#:
&when	Rn#:
#2 503	Bh!3"3!H#,*OS3+h-8
(4	Rj!V
&a	Rq#3
'nd	Fq!,"fi!:
&bad	Jj!,g!(!?!o
&cloudflare	J_%,9:
&detail	Ro#?
&for	Jf#f[:
&has	Ro#f
&is	Ro#,
'ts	Ro#3
&or	Bk!:%A#:%HPH,3*3
`)
