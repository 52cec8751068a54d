sitegenSearch("n3894c64e-13",`!applications send	Rb#3
/that	Nw"mV3
'ed rfc	R_#,
*to	Ri",
(s its	Rm#:
*not	Rj#O
*rfc	Rp#3
*s	Rm!,
+et	Rn#H
+maxage	Rm!,
&y it	Rt!^
(rules	Rs#:
(the	Rv%:
)o	Rr#,
'ing the	Ri"H
%roval a	Rb"3
(ed its	Rz#,
%s netlify	Rr&&
'that	Ri&,
'with	R_%:
#ril 1998	Rf#,
(2014	Rf#3
*26	Ry!^
(fools	Rf#&
#t get	Ro&*
&lists	Ro&*
&the	Rq&%
%get install	Ro&*
)update	Ro&*
"rc gis	Nn%&!,!Q"&!,!Q
%gis does	Rn%,
)puts	Ro%,
)return	Ro%Q
)says	Nn%&"&
*erver	Ro%&
%hive 2002	R|!?
*keeps	Rj"3
*or	R2:
*range	Rf"3
*that	R%,
*with	R":
)s and	Rp%3
#e 40	Rt!t
(3	Rh#H
(4	Rb!:
&5xx	Ru!1
&a	:-,f!t%t%:"V','3?3&3&3'f'3#3&3h!V
'bout	Jm!,)t~"O
'cceptable	Rv!,
'dvice	Rr!H
*sed	R_"f
'ffected	Rs#?
'greed	Rv#:
'live	Ro!A
(l	Nu#fe!3
)owed	F[,t!?[,+,
(so	Rv&V
(ways	Jr!Hy!3IH
'n	B=3Z:d"3;,&,
(swered	Jl!^x",1:
(y	Ns&,+V
's	Jv"38Oh!3
`)
