sitegenSearch("n08ffd440",`!googles 103	Rc!]
*cloud	Jz"N+N
+rawlers	Bl!G!l?9'949%9"9#l
*list	J_!2w"]
*name	Rk"l
*python	Re%+
*services	Rd%9
+low	Ri#9
*upload	Jr!Gt!%
*waits	Ru!9
#t 400	Rf#G
&a	Rf"2
'n	R_!@
&from	Rj"l
&if	Re%+
's	Rk&2
't	Rg#9
&no	Ri#%
&slow	Ri!9
'omething	Rw#U
&the	Rj#9
)re	Je!9d!G
&until	Ru!9
"raph and	Rg&2
(writes	Ri&U
'ql http	R_!*
*json	Ry%?
*response	R_!+!]
's as	Rh#e
)for	Rq#9
)rather	Rx%9
)show	Rv#9
#oup after	Rg#9
(cannot	Ru#9
(expects	Ru#%
(for	Ru#2
(has	Ru#+
(list	Ri&l
(may	Ri&l
(name	Ru#8
(of	Fz!+l"2"e
(that	F~"G&2h!z.
*e	Fs#9MN+z+
(wants	Ru#9
%wing pauses	Jq#909
*the	Ru%9
&s because	Ri!9
*yond	JY+p#@
)y	Rt#2
(if	Rg"e
(over	Rw#2
#pc example	Ru#8!?
'message	R_!9
'status	R_!#!2!9
'the	Ru#9
"uess as	Rf"N
(does	Rj"e
(for	Ri!#
(must	Rj"e
(of	Ru!N
)r	Ru!G
(that	Rj"e
)oo	Rb#G
(which	Rm"G
)rite	Rs!N
#ide caching	Rb&9!]
(exit	Rd&G
(index	F@2c%9#1!U![
*to	Rd&+
)t	Rb&9
(md	6"2&2"2&2"2"2"2"2*2"2"2"2'2#2"2'2"2#+!2%2"2"2
(plan	Rb&9
(to	Rg!(
!h after	Ra&#
#expect	Jn!eKe
#if	Jb"e@d
%n	Rx"e
#m	Re!T
"1 body	Ja%?7?
%new	Rv!?
%p	Rv!?
%this	Rv%?
&itle	FW1#1"1
"ad a	F_!2?9{!%
'ccess	Rq"G
'n	Ra!9
&been	F?+LNe!+'+
'uilt	Rp!2
&code	R;%
(me	Rp#%
&defined	Rd"+
&fetch	Re"9
&gone	Ru%+
&it	Rn#9
&listed	R|!2
'ost	R~#+
&made	R|%%
&never	Rv%9
'o	Jk"sAN
(ne	Ji!1k"2
(t	F|!9INQ2
&only	Rc"+
'ther	Ri&z"!z)
&rfc	Jy!2*G
'un	Rs#+
&stored	Rd%+
&taken	Rs#+
'he	Fe!@%UO@N+
)se	Re"e
'o	Jp!2[9
&used	R|%+
&visitors	Rv%2
#lf a	Fb#@,G"GT2
(n	Jh#@+2
)d	R_!+
'failures	R_!+
'minute	Rk!l
'of	FM+p"9*@
'that	RN9
)e	Rq!G
'with	Rw"G
#nd column	R_!@
'held	Rx!@
'it	Rj"l
'out	Jk!sWG
(ver	R)+
'sends	Rj#9
'the	JG+h#2
(wo	R*9
'written	Rn!G
&ed in	Rx!e
*t	R~"9
)out	Ra#G
*ver	R}!9
)the	Ro"9
)us	R|!9
&le it	Jx%9&9
)requests	Rh#%
)the	Jx"e1+
(d as	Rj#2
*by	Ro!9
*it	Rv!9
*like	Rc!2
(r and	Re#2
*go	F|#2"262
*php	Rg%%!+
*that	Re#G!l
+urns	Rg%+
&s it	Re"9
(the	J|!N72
(yourself	R|#9
'hake and	Rz"2
-sks	R_#2
,broke	R|#+
,did	Ro!e
,failed	R|#(
0ure	R|#9
,is	Jo!eP2
-tself	R|#U
,nginx	Rs%+
,on	Ry#9
-pen	Rs%N
,reaches	R_#G
-fc	Fo!eP9-9
,so	Ro%9
`)
