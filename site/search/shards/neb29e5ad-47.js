sitegenSearch("neb29e5ad-47",`!500 if	Rd#f
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
&that	R~#:
(e	Rk!:
)re	Rm#f
#3 413	Rq!3
&504	Bf!3"3#,*Oi!8
&a	Rs!^
'fter	Rp!f
'nd	Bf!A!H7:If+h"mS:
's	Jf!Ac":
&by	Rh#H
&detail	Rn#?
'uring	Rf!H
&fits	Rm#3
'or	Rn#f
'rom	Rn#:
&honour	Ra&:
&if	Ju"3;H
's	Rn#O
't	R|%:
(self	Rn#O
&means	Rn#f
&nginx	Rn#O
&or	Fg!H^3,h
&return	Ri!1
&says	Rm#f
'ervice	Jh!,h!(!?
&the	Ra&A
(is	Rs!3
(ose	Rq!O
)ugh	Rz":
'o	Rq!m
`)
