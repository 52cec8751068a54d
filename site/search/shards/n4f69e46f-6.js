sitegenSearch("n4f69e46f-6",`!slower writer	Rs!O
&ing crawlers	Rp"H
*the	Rn":
&ly keeps	Rn#:
&request title	Ru"?
"mall catalogue	Jg&t&&
(debian	Ri&,
(enough	Rz"3
(i	RM3
(json	Jl!%k!3
(letters	Rt&:
(on	Rz"3
*e	RX3
+s	Rg%3
(ranges	R}"3
(signal	R}!3
)teps	Ry&:
(to	Rt&:
(uploads	Rz"O
(words	Rt&3
'er content	Rz"&
*headers	Jq!HX,
*in	Rr#f
*one	Ri&*
*requests	R_&3
*scripts	R|!,
+omething	R}"f
(st difference	Re!H
%xage if	Rg!,
*or	Rg!:
*rfc	Rp"O
#uggle a	Jx"Hc"V
"ni and	Rc%3
&in	Rc%:
#t last	Ra%8
"o 404	Rg!f
&12	Rs!3
%a	6b!,",#%#,!^-:':/O%H%,%O)f0,%:*O%:(3+:&3!^#3!:*:EA":':
&dd	R~!3
&lready	Rp#f
&n	Ff!3G:%:E:
'd	Fr"AC,*,U3
'yone	R{&3
&re	Jn!V%O
&sk	Ji",IH
%be	Ry!O
'fore	Rz":
&y	Jf"H_!:
'tes	R}"3
%chrome	Rk"f
&loudflare	Ja%,#,
&ontent	R_"A
,type	R_"A
'unt	Rz"H
&url	J{":8:
%dev	R{#8
&o	Fa":i",)3
'es	Bp!^6:0H(On!t0,
%each	Rl"O
`)
