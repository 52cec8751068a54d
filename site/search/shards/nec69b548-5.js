sitegenSearch("nec69b548-5",`!opens the	Fh!Ab!Ab!V
)omorrow	Rg#3
'earch the	Rx&V
'sh client	Rk&*
)client rclone	Rk&*
(l s	Je%8"8
+client	Je%8"8
*x509	Jf%85:
%rating system	J),z#V
)on answers	Ro&:
,has	Ru#,
,is	Re#&
,may	Re#,
,response	Rk%&!,
+s and	Rc",
-have	Ro&:
-name	Rh!,
-say	Ro&:
-that	Jc":n":
/e	Rx!,
(or compare	Ry%:
+for	Ry%:
+requests	R|%:
*s see	Rv%:
#inion about	Ra%:
#posed to	Rg!V
'ite for	Ri!H
+is	Rp!3
#tion a	Fv#:S{&%O
)base	Rj&,
-url	Rj&,
)drafts	Rj&H
)or	Rj"f
)sends	Rm!,
(al for	Ry%3
+instead	Rz%:
+to	Ru#3
(s above	Ri&3
+nd	Ft":5fh!:&^
,swers	Rg!V
+re	Jm!%i#%
+t	Rt"f
*microsoft	Rt%?
3serveractivesync	Rt%?
*nor	Ri&3
*of	Ri&.
+n	Rt"f
*the	Ri&&
,rough	Rg!V!t
+race	Rm#f
*with	Rt":
"r 0	Rq!1
%1	Ra&3
&43	Ri&3
%2	Rr#,
&00	J_"h5h
'1	F|!h"3(3
'2	Rc"f
'4	Fp!m',!o)3
%3	Rv&3
&0.001	R}%:
'1	Ji!^-:
'2	Jp!J&:
'3	Fg!V/333
`)
