sitegenSearch("n0d8b54db-12",`!write run	Ry&V
(since	RM,
(templates	Rx&:
*xt	R9:
)he	:0:#:::%:":&:+:(:#:#%!H'A&^d!fa!?
+n	Rn"H
+re	Ru&O
*is	Rq#O
)o	Rn"3
(what	Rt&&
(your	Ro%:
'r fits	R{"H
)gets	Ru!O
)is	R{",
(s and	Re#V
*fight	Rr%:
*keep	Rx":
*of	Rp&,
+ne	Ru!Q
*undoes	Ru!O
's 460	R}%3
)a	B",F:^A+Oa"3!H
*ll	Rk&?
*n	Rv&%
)byte	Rt&,
)content	Rq&{"
)describes	Rm&^
)every	Rp&A
)for	Rr&m
)html	Rx&H
)it	F|"fo!,0^%,
+s	Rg"H
,elf	Rq!,
)long	Ru!&
)none	Rt&A
+thing	Bm#m]3!:&O%:&%
)one	Rq!,
+ly	Rm&^
)plain	Rp&%
)send	Rg"3
)text	Rx&H
*hat	Rn&%
+e	Fw"f<AW3*%
,m	Rj!%
+is	J*:p&A
*o	Rr%3
)unknown	Ro%,
)with	Rp!J
&ing a	Rk"H
*exists	Rd%V
*in	R{"H
+t	R_#H
*progress	Rx!H
*record	Rs&O
*take	Rt!:
+hat	Rd%,
,e	Ri&3
&ten 01000	Rj&3
*2	Ri&1
*a	J+3_&3
+gain	Ro&%
+nd	Bh&m"{%&^&%"A
+s	F03<,n%,
+t	RC&
*by	BI,>t"^%:#:!Ao!3_!%
,te	R~&,
*client	Rv!H
`)
