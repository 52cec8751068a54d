sitegenSearch("n798cc51c-1",`!small one	R[3
+s	Rk%3
(ranges	Rb#3
(signal	Rb"3
)teps	R}&:
(to	Rx&:
(uploads	R~"O
(words	Rx&3
'er content	R~"&
*headers	Ju!HX,
*in	Rv#f
*one	Rm&*
*requests	Rd&3
*scripts	Ra",
+omething	Rb#f
(st difference	Ri!H
%xage if	Rk!,
*or	Rk!:
*rfc	Rt"O
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
`)
