sitegenSearch("n416a2696-10",`!days are	Rn&3
'of	Rm%3
(n	Rn&A
'without	Rm!f
"b 2026	Re#?
%a	Rv%&
%two	Rv%3
%wait	Rv%:
#20261125 http	Re#?
"e en	Rw#?
%var	Rw#A
#ad connection	Rp#:
'links	RN,
&line exceeded	Rl!3
+for	Rd"f
%l with	Ry#3
&t with	Rm",
#bian bookworm	Ro&*
1slim	Ro&*
)with	Ro&,
%ugging a	Nq!(l"A
-cross	R|#H
,from	Rg%H
,goes	Rs!:
,has	Rm!V
-ttp	Rs!&
,responses	>z!V"V,V*VEV&V"V#V
,shows	Jk!^&Hr#3
,through	Rs#V
,what	Rr!:
#cember 1996	Rp",
+2021	Rz#,
&ptive routing	Rs",
%ide about	Rh"O
)before	Rk!H
*y	Nt!^Cf
)differently	Rk#H
)for	Rm!%
)in	Rk!%
)nginx	Rk#H
)on	Rx!H
+ce	Rd"f
)so	Ry!,
)the	Rm!%
)unseen	Rr#H
)which	NP:h"H
(d earlier	R~":
*to	Rs#f
(s for	Rx!V
*how	Rs!,
*instead	Rk"O
+s	R0,
+t	Rv#3
*most	Rn!,
*on	R{"3
*so	RW,
*what	Ru&{"
,ether	Nk!md#{'
&sion is	Rx"3
+of	R{%:
+to	R~%:
,ree	Nh!,u#A
/s	Nt&A)&
%lare both	R?:
`)
