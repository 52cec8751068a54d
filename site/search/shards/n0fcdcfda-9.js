sitegenSearch("n0fcdcfda-9",`!opens its	Ri!:
(nor	Rs&V
(one	Rd"3
(the	Jj!Ab!Ab!V
)omorrow	Ri#3
'earch the	Rz&V
'sh client	Rm&*
)client rclone	Rm&*
(l s	Jg%8"8
+client	Jg%8"8
*x509	Jh%85:
%rating system	J),|#V
)on answers	Rq&:
,has	Rw#,
,is	Rg#&
,may	Rg#,
,response	Rm%&!,
+s and	Re",
-have	Rq&:
-name	Rj!,
-say	Rq&:
-that	Je":n":
/e	Rz!,
(or compare	R{%:
+for	R{%:
+requests	R~%:
*s see	Rx%:
#inion about	Rc%:
#posed to	Ri!V
'ite for	Rk!H
+is	Rr!3
#tion a	Jx#:S{&%O
)base	Rl&,
-url	Rl&,
)drafts	Rl&H
)or	Rl"f
)sends	Ro!,
(al for	R{%3
+instead	R|%:
+to	Rw#3
(s above	Rk&3
+nd	Fv":5fh!:&^
,swers	Ri!V
+re	Jo!%i#%
+t	Rv"f
*microsoft	Rv%?
3serveractivesync	Rv%?
*nor	Rk&3
*of	Rk&.
+n	Rv"f
*the	Rk&&
,rough	Ri!V!t
+race	Ro#f
*with	Rv":
"r 0	Rs!1
%1	Rc&3
&43	Rk&3
%2	Rt#,
&00	Jb"h5h
'1	J~!h"3(3
'2	Re"f
'4	Jr!m',!o)3
%3	Rx&3
&0.001	R_&:
`)
