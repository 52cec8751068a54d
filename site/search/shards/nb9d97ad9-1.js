sitegenSearch("nb9d97ad9-1",`!write met	Rt%&
(on	Rq&%
*e	J9:k%:
(related	R{&?
)un	R{&V
(since	RM,
(templates	Rz&:
*xt	R9:
)he	:0:#:::%:":&:":+:):#:#%!H'A&^d!fa!?
+n	Rp"H
+re	Rw&O
*is	Rs#O
)o	Rp"3
(what	Rv&&
(your	Rq%:
'r fits	R}"H
)gets	Rw!O
)is	R}",
(s and	Rg#V
*fight	Rt%:
*keep	Rz":
*of	Rr&,
+ne	Rw!Q
*undoes	Rw!O
's 460	R_&3
)a	B",F:a!A+Oa"3!H
*ll	Rm&?
*n	Rx&%
)byte	Rv&,
)content	Rs&{"
)describes	Ro&^
)every	Rr&A
)for	Rt&m
)html	Rz&H
)it	F~"fo!,0^%,
+s	Ri"H
,elf	Rs!,
)long	Rw!&
)none	Rv&A
+thing	Bo#m]3!:&O%:&%
)one	Rs!,
+ly	Ro&^
)plain	Rr&%
)send	Ri"3
)text	Rz&H
*hat	Rp&%
+e	Fy"f<AW3*%
,m	Rl!%
+is	J*:r&A
*o	Rt%3
)unknown	Rq%,
)with	Rr!J
&ing a	Rm"H
*exists	Rf%V
*in	R}"H
+t	Rb#H
*progress	Rz!H
*record	Ru&O
*take	Rv!:
+hat	Rf%,
,e	Rk&3
&ten 01000	Rl&3
*2	Rk&1
*a	J+3b&3
+gain	Rq&%
+nd	Bj&m"{%&^&%"A
+s	J03<,p%,
+t	RC&
`)
