sitegenSearch("nce05c08b-10",`!applied to	Rg",
(s its	Rk#:
*not	Rh#O
*rfc	Rn#3
*s	Rk!,
+et	Rl#H
+maxage	Rk!,
&y it	Rr!^
(rules	Rq#:
(the	Rt%:
)o	Rp#,
'ing the	Rg"H
%roval a	R_"3
(ed its	Rx#,
%s netlify	Rp&&
'that	Rg&,
'with	R}#:
#ril 1998	Rd#,
(2014	Rd#3
(fools	Rd#&
#t get	Rm&*
&lists	Rm&*
&the	Ro&%
%get install	Rm&*
)update	Rm&*
"rc gis	Jl%&!,!Q"&!,!Q
%gis does	Rl%,
)puts	Rm%,
)return	Rm%Q
)says	Jl%&"&
*erver	Rm%&
%hive 2002	Rz!?
*keeps	Rh"3
*range	Rd"3
*that	R%,
*with	R":
)s and	Rn%3
#e 40	Rr!t
(3	Rf#H
(4	Ra!:
&5xx	Rs!1
&a	:-,d!m%t%:"V','3?3&3&3'f'3#3&3h!V
'bout	Jk!,)t~"O
'cceptable	Rt!,
'dvice	Rp!H
*sed	R}!f
'ffected	Rq#?
'greed	Rt#:
'live	Rm!A
(l	Js#fe!3
)owed	FZ,s!?[,+,
(so	Rt&V
(ways	Jp!Hy!3IH
'n	B<3Y:d"3;,&,
(swered	Jj!^x",1:
(y	Jq&,+V
's	Jt"38Oh!3
(ked	F53e#:]^#:
't	Jl&:.3
&back	Rr#?
(lanced	Rs&{"
'etter	Rx%:
`)
