sitegenSearch("n664b1cca-14",`!explained all	RG,
-nd	Ri&(
,in	Rk&O
)s 404	RY3
+and	R_',
+findings	R{&^
+how	Ro&O
+it	Ri%3
+the	Rt!%
+what	Re#f
-y	Jv!O83
'nation a	J5,v"3
/nd	Rv%:
.rfc	Rn#:
.that	Ri#3
/o	Rs"3
&icit freshness	:k!,4O"O"O'O(O&O"O&O"O'O-O+O#O#O
+lifetime	Jg"O)O
+only	Rp%%
+port	R}%3
+time	Rk!,
&orer used	Ru%3
%ort 77	Rd"?
)a	R_"3
*n	Rf%3
+d	Rh&3
)exists	Rw"3
(er this	Rs!3
(s 17	Rf%8
,csv	Rf%8
*202	Rf%8
*71	Rw!?
*http	Jw!?*?h!1!?
*jobs	R_"?
*orders	Jd"???
0csv	Jd"???
&se headers	Fi!V":-:!mVH
%r job	Rs!1
'sum	Rs!1
&ession as	Rt&H
-belongs	RS:
-that	J0,.,o%,
)ly lets	Rt"f
#t example	Rx#?
&subject	Rh%8
-altname	Rh%8
%end or	Rg#H
(ed 510	Rn!3
+a	Rd#,
,s	Rx#H
+connect	Jj!A1:
+deprecated	Rx#&
+it	R|!,
+obsoleted	Rx#,
'sion 2007	Ru%&
,a	Rk%,
-s	Rp!:
,by	Rx#A
,checksum	R}#3
-ould	Rx#:
,for	Ru%,
-ramework	Jl!Hn!&!,
`)
