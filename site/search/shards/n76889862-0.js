sitegenSearch("n76889862-0",`!smaxage rfc	Rt"O
#uggle a	J|"Hc"V
"ni and	Rg%3
&in	Rg%:
#t last	Re%8
"o 404	Rk!f
&12	Rw!3
%a	6f!,",#%#,!^-:':/O%H%,%O)f0,%:*O%:(3+:&3!^#3!:*:EA":':
&dd	Rc"3
&lready	Rt#f
&n	Bj!3G:%:E:Z,
'd	Fv"AC,*,U3
'yone	R_'3
&re	Jr!V%O
&sk	Jm",IH
%be	R}!O
'fore	R~":
&y	Jj"H_!:
'tes	Rb#3
%chrome	Ro"f
&loudflare	Je%,#,
&ontent	Rd"A
,type	Rd"A
'unt	R~"H
&url	J_#:8:
%dev	R_%8
&o	Je":i",)3
'es	Bt!^6:0H(On!t0,
%each	Rp"O
&very	Rs"&
%far	Jx!&Tf-H
&or	Jz"Oe!:
&rom	R{!H
&uture	Rj",
%g	Rj!:
&ive	Rs"H
&rpcweb	Rj!:
%have	Jp%%9:
%if	Rc#3
&n	Bi!O.t-36A=:*H
&s	Bw!,JHI&DH':#m
&t	>',g!,1f%:+H=f#3-&03433,
's	JF3a!A
(elf	JD:o"O
%leave	R|#:
&oaded	Rg%3
'ok	Jq#fP3
%many	Rw#f
'y	R(,
&easure	Rs!V
%never	Rp%%
&ginx	Jy!Hh",
&o	Bh"3"fo!:*,-m+{"
'ne	R-,
'thing	J;,f",%H
%often	R_!,
&nce	Re#:
'e	J<,|%O
'ly	Je#f.:
&utright	Rn#f
`)
