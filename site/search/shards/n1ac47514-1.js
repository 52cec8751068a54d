sitegenSearch("n1ac47514-1",`!wants only	Ru#3
(the	Nd#OS&
)o	Bf"f&:2,&,,,&A,&
(you	Nk!Ar!&
#rn and	Rp&3
'makes	RH,
'or	Rl&,!f
'sg021	Rp&3
'tells	Rl&m
(he	R4,
&ing 214	Rc"O
*and	RH,
+sks	RU,
*be	R2:
*can	RW,
*does	Rp&3
*is	Nc"O_#3
*or	Np&H'^
*sg060	R}&?
*warn	Rl&f
+ith	R4,
+ould	R}&A
)s 1	Rm&1
+and	Rp&H
+of	Rp&,
,nly	Rp&O
+there	Rp&,
&s against	Ry!m
(of	Rf"H
(that	Na#:6A
*e	R_'V
#s 0	Rd#:
&200	Ro%&
'2	Rd#:
&306	Rp"h
&a	Nk%,C^
'bout	Rr!%
'ccepted	Jb"&13W:
'ddressed	Rp#,
'greed	Rs#3
'llowed	Ri&,
'n	Ns#fO&
(d	Rd#:
(swered	Nb"HV:
'sked	>n!,!3*3+33,(,1,h!{&2?
't	Ny!{!t"t
&being	Nu!,f#V
'roken	Rq!^
&called	Rc#A
(rried	Na",%,
'hanged	Nc":!Hx"O
(ecked	R_#H
(osen	Rq#3
'ompared	Rr%%
*lete	Jd#:!h)A*3
*ressed	Ra':
*uted	R~"H
'reated	Jn!,33",
'ut	Rs"f
&declined	Ru"3
(manded	Ny"38H
(stination	Rp!O
1locked	Rp!O
'one	Jt!:63I,
'ropped	N%,m%&
`)
