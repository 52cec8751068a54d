sitegenSearch("nd3117e72-12",`!smallest difference	Rg!H
%xage if	Ri!,
*or	Ri!:
*rfc	Rr"O
#uggle a	Jz"Hc"V
"ni and	Re%3
&in	Re%:
#t last	Rc%8
"o 404	Ri!f
&12	Ru!3
%a	6d!,",#%#,!^-:':/O%H%,%O)f0,%:*O%:(3+:&3!^#3!:*:EA":':
&dd	Ra"3
&lready	Rr#f
&n	Fh!3G:%:E:
'd	Ft"AC,*,U3
'yone	R}&3
&re	Jp!V%O
&sk	Jk",IH
%be	R{!O
'fore	R|":
&y	Jh"H_!:
'tes	R_#3
%chrome	Rm"f
&loudflare	Jc%,#,
&ontent	Rb"A
,type	Rb"A
'unt	R|"H
&url	J}":8:
%dev	R}#8
&o	Fc":i",)3
'es	Br!^6:0H(On!t0,
%each	Rn"O
&very	Rq"&
%far	Fv!&Tf-H
&or	Jx"Oe!:
&rom	Ry!H
&uture	Rh",
%g	Rh!:
&ive	Rq"H
&rpcweb	Rh!:
%have	Jn%%9:
%if	Ra#3
&n	Bg!O.t-36A=:*H
&s	Bu!,JHI&I:#m
&t	>',e!,1f%:+H=f#3-&03433,
's	JF3^A
(elf	JD:m"O
%leave	Rz#:
&oaded	Re%3
'ok	Jo#fP3
%many	Ru#f
'y	R(,
&easure	Rq!V
%never	Rn%%
&ginx	Jw!Hh",
&o	Bf"3"fo!:*,-m+{"
'ne	R-,
'thing	F;,d",%H
%often	R^,
&nce	Rc#:
`)
