sitegenSearch("ne70b19eb-13",`!5.4 response	.t!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
#5 the	R|!O
#6.7 a	R{&,
"0 12	R~"?
&3	R~"?
%curl	Rr!H
%list	Rv&O
%milliseconds	R{%V
%nested	Rh&3
%of	Js#HUm
%unless	Rr!m
#0 000	Ry&:
&502	Fg!3!H#,)f"H!O
&and	Bf!H*3%O#^;H?m
&by	R|#3
(tes	R_"H
&detail	Rk#?
&for	Jk#H)H
&if	Rd#f
'nternal	Jh!,e!(!?
's	Rk#:!O
't	Jj!:MH
&or	Ju"3;H
&return	Ri!1
&shows	Rn!f
'tarts	Rk!^
&try	Rw!f
&what	Rn!:
(en	Rk#m
'ill	Rs#3
%0 of	R}"3
#1 also	Rl#H
&coming	Rl#H
&detail	Rl#?
&instead	Rr",
&may	Rl#O
&not	Rl#(!?
&rfc	Rg!f
'ight	Rl#o
&so	Rt#:
&when	Rl#:
#2 503	Bf!3"3!H#,*OS3+h-8
(4	Rh!V
&a	Ro#3
'nd	Fo!,"fi!:
&bad	Jh!,g!(!?!o
&cloudflare	J}#,9:
&detail	Rm#?
&for	Jd#f[:
&has	Rm#f
&is	Rm#,
'ts	Rm#3
&or	Bi!:%A#:%HPH,3*3
&should	Re%:
`)
