sitegenSearch("n987af547-5",`!saving return	Rb"3
*fc	R}!H
)save	RC1
#w close	Rj!A
&it	Ri%&
&with	J|":6f
#y 100	Rf%3
'6	Rb%3
&200	Rm%&
(4	Jl!,7f
&400	Jo!:m"&
(3	R}"3
'19	Rq%X
'31	Rm#f
&502	Rb%,
&a	Rx#3
'bout	R}!3
'nd	Ri!&
&different	Rq&:
&enough	Rz",
&for	R{!3
&how	JZ,c!f1,
&in	>p!H'm#,!3/f%,2,3,(3#,=,
't	JT,7^
&more	R_'O
'uch	Ra"O
&no	Jj!HCO:O
(cache	Rl"O
(store	Re#O
(thing	Bq!32:1O-Hp!:
&of	Ry&,
'n	J{#,P3!:
(ly	Rk&3!m
'therwise	Rt#O
&plainly	Rw!H
&request	Rn!3
(sts	Rr%,
&so	>f!:%O+t%t-3?31f(f#:
(mething	Rb",
&that	>X3Jf4&(3]:",'Q(328
(e	F=,|"3c!,#%
(is	Ra"H
&waive	R5:
'e	R_"f
'hat	>5:E:,:'3(,#%P3l!3&V
(ere	Jk&{&%O
)ther	Jw!tX3
(ich	Ft!A",V,!?v!,
(ose	Rn#&
(y	J2:d#,
%ing 200	R}!H
)only	Rz"H
)that	Rx#&
)where	R~"H
+ich	Rk#A
+y	Rn#V
%s 15.5.4	RP3
,5	RP3
'200	Jo!:~!&
)8	Rf",
'400	Rz%3
)3	Rj%^
'500	Ro!^
)2	Rh#f
)3	Rh#f
`)
