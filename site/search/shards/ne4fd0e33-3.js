sitegenSearch("ne4fd0e33-3",`!smaller in	Rr#f
*one	Ri&*
*requests	R_&3
*scripts	R|!,
+omething	R}"f
(st difference	Re!H
%xage if	Rg!,
*or	Rg!:
*rfc	Rp"O
#uggle a	Jx"Hb"V
"ni and	Rc%3
&in	Rc%:
#t last	Ra%8
"o 404	Rg!f
&12	Rs!3
%a	6b!,",#%#,!^-:':/O%H%,%O)f0,%:*O%:(3+:&3!^#3!:*:DA":':
&dd	R~!3
&lready	Rp#f
&n	Ff!3G:%:E:
'd	Br"AC,*,T3%3
'yone	Rz&3
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
&o	Fa":i",(3
'es	Bp!^6:0H(On!t/,
%each	Rl"O
&very	Ro"&
%far	Ft!&Tf-H
&or	Jv"Oe!:
&rom	Rw!H
&uture	Rf",
%g	Rf!:
&ive	Ro"H
&rpcweb	Rf!:
%have	Jl%%9:
%if	R~"3
&n	Be!O.t-36A=:*H
&s	Fs!,JHI&Jm
&t	>',c!,1f%:+H=f#3-&03433,
's	JF3[A
(elf	JD:k"O
%leave	Rx#:
&oaded	Rc%3
'ok	Jm#fP3
%many	Rs#f
'y	R(,
&easure	Ro!V
%never	Rl%%
&ginx	Ju!Hh",
`)
