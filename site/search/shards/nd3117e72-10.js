sitegenSearch("nd3117e72-10",`!sites refusal	Rs%,
)oot	BE,f%V&A&H",'V
(that	R~%,
)itle	Ji&t1^
(use	Rb#3
(what	Rs&O
)ith	Rf%3
&yaml also	Rr&,
,nd	Jj&&<&
+catalogue	J.,}%%
4yaml	J.,}%%
+decides	Rq&{"
.lares	Rx&^
-fault	Ri&f
+holds	R*,
+it	Ri&,
+leaves	Rv&%
,ist	Rx&^
+missing	R*3
+one	Ri&{%
,r	Jj&{!%f
+says	Rr&,
+the	Rm&1
'ml and	Rk&3
*checks	Rk&1
%s behind	Rq%3
#x codes	Ri!3
(lours	Rx&3
&error	Ji!f)O
&headers	Rj"3
&is	Rj"3
&months	R~%3
&protocols	Rh!%
&trees	Rv&A
%teen neighbours	Rv&A
#ze 20m	R|"f
(147483648	Rz!?
'along	Rz"f
(nd	F|",0f&H
'for	Rz",
'holds	Ro#m
'if	R|"f
(s	R#,
'limit	R_%3
'of	Bb"H:A'fS383
(r	Rv!H
'this	R}"O
(itle	R|"?
(oo	Ro#H
'version	Rk#:
"kipped put	Rv#:
*unnoticed	Rv#:
&s nothing	Rx!:
(this	Rd":
#u a	Rz"?
'7	Rz"?
&lamp	Ra"?
*7	Ra"?
&tea	J|!?.?
)100	J|!?.?
"l o	Rm!F
#ash an	Rj&V
*d	Ft!H4Hi"A
)t	Ft!f{":',":
`)
