sitegenSearch("n2779db17-14",`!open on	Rn&{"
)e	Rn%V
(pen	Rg&A
'page	Rf!H
'redirect	Rf"H
(fc	Rh#,
'search	Ru&O
(o	Rd&:
(rv	Rp"k
'the	>":O:<,:f?A(fJ,(O"O/A1V
*ir	Rn":
)is	Rt"3
'whether	Jd":s"{,
&api 3.1	Rs!^
*document	Rs!^
&document text	Rc#?
&ed a	Jo!%W:
*nd	JY3a!H
*s	RZ,
)browsers	Ru#:
)for	Ra#A
*rom	Jh&,3:
)in	R~%&
)when	Rq&:
*ith	Ru!:
-out	Rs&%
&id connect	R|#,
'ng and	Rc#f
*hours	Fv"?%?/?
(voices invoices	Rl!*
&s a	Fa#f6A!f(3
)nd	Ry&,
(but	RK,
(connections	Ru"3
(e200	RO3
(it	Rr"3
*s	Re!:
(nor	Rn&V
(one	R_"3
(the	Ff!Ab!Ab!V
)omorrow	Re#3
'earch the	Ru&O
'sh client	Ri&*
)client rclone	Ri&*
(l s	Jc%8"8
+client	Jc%8"8
*x509	Jd%85:
%rating system	J),x#V
)on has	Rs#,
,is	Rc#&
,may	Rc#,
,response	Ri%&!,
+s and	Ra",
-name	Rf!,
-that	Ra":
/e	Rv!,
(or compare	Rw%:
+for	Rw%:
+requests	Rz%:
*s see	Rt%:
#inion about	R~#:
#posed to	Re!V
`)
