sitegenSearch("nb9038396-9",`!applied to	Re",
(s its	Ri#:
*not	Rf#O
*rfc	Rl#3
*s	Ri!,
+et	Rj#H
+maxage	Ri!,
&y it	Rp!^
(rules	Ro#:
(the	Rr%:
)o	Rn#,
'ing the	Re"H
%roval a	R}!3
(ed its	Rv#,
%s netlify	Rn&&
'that	Re&,
'with	R{#:
#ril 1998	Rb#,
(2014	Rb#3
(fools	Rb#&
#t get	Rk&*
&lists	Rk&*
&the	Rm&%
%get install	Rk&*
)update	Rk&*
"rc gis	Jj%&!,!Q"&!,!Q
%gis does	Rj%,
)puts	Rk%,
)return	Rk%Q
)says	Jj%&"&
*erver	Rk%&
%hive 2002	Rx!?
*keeps	Rf"3
*range	Rb"3
*that	R%,
*with	R":
)s and	Rl%3
#e 40	Rp!t
(3	Rd#H
(4	R_!:
&5xx	Rq!1
&a	:-,b!m%t%:"V','3?3&3&3'f'3#3&3h!V
'bout	Fi!,)t~"O
'cceptable	Rr!,
'dvice	Rn!H
*sed	R{!f
'ffected	Ro#?
'greed	Rr#:
'live	Rk!A
(l	Jq#fe!3
)owed	FY,r!?[,+,
(so	Rr&V
(ways	Fn!Hy!3IH
'n	B<3W:d"3;,&,
(swered	Fh!^x",1:
(y	Jo&,+V
's	Fr"38Oh!3
(ked	F53c#:]^#:
't	Jj&:.3
&back	Rp#?
(lanced	Rq&{"
'etter	Rv%:
`)
