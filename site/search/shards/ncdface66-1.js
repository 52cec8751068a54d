sitegenSearch("ncdface66-1",`!operation answers	Rm&:
,has	Rs#,
,is	Rc#&
,may	Rc#,
,response	Ri%&!,
+s and	Ra",
-have	Rm&:
-name	Rf!,
-say	Rm&:
-that	Ja":n":
/e	Rv!,
(or compare	Rw%:
+for	Rw%:
+requests	Rz%:
*s see	Rt%:
#inion about	R~#:
#posed to	Re!V
'ite for	Rg!H
+is	Rn!3
#tion a	Ft#:S{&%O
)base	Rh&,
-url	Rh&,
)drafts	Rh&H
)or	Rh"f
)sends	Rk!,
(al for	Rw%3
+instead	Rx%:
+to	Rs#3
(s above	Rg&3
+nd	Fr":5fh!:&^
,swers	Re!V
+re	Jk!%i#%
+t	Rr"f
*microsoft	Rr%?
3serveractivesync	Rr%?
*nor	Rg&3
*of	Rg&.
+n	Rr"f
*the	Rg&&
,rough	Re!V!t
+race	Rk#f
*with	Rr":
"r 0	Ro!1
%1	R~%3
&43	Rg&3
%2	Rp#,
&00	J}!h5h
'1	Fz!h"3(3
'2	Ra"f
'4	Fn!m',!o)3
%3	Rt&3
&0.001	R{%:
'1	Jg!^-:
'2	Jn!J&:
'3	Fe!V/333
'6	Rh!:
'7	Jr!f43
'8	Bn!A!H93!f%3"3#h
%400	Fk!t*3D3
'1	Re!A
'2	Rt#H
'3	Fe!o03*36H
'4	Bm!,(3#h*f4h+3-3
(.15	R{":
'9	Fe!H@H@3
&10	Jq"m63
'2	Rf!3
`)
