sitegenSearch("n9c5a4e17-6",`!explain the	Bn!V&%B3<,%3=,
)ed 0.1	Ru!V
,all	RH,
-nd	Rk&(
,in	Rm&O
)s 404	RZ3
+and	Rb',
+findings	R}&^
+how	Rq&O
+it	Rk%3
+the	Rv!%
+what	Rg#f
-y	Nx!O83
'nation a	N6,w"3
/nd	Rx%:
.rfc	Rp#:
.that	Rk#3
/o	Ru"3
&icit freshness	:m!,4O"O"O'O(O&O"O&O"O'O-O+O#O#O
+lifetime	Ni"O)O
+only	Rr%%
+port	R_&3
+time	Rm!,
&orer used	Rw%3
%ort 77	Rf"?
)a	Rb"3
*n	Rh%3
+d	Rj&3
)exists	Ry"3
(er this	Ru!3
(s 17	Rh%8
,csv	Rh%8
*202	Rh%8
*71	Ry!F
*http	Jy!F*?h!1!?
*jobs	Rb"?
*orders	Nf"???
0csv	Nf"???
&se headers	Bk!V":'^(:!mVH
%r job	Ru!1
'sum	Ru!1
&ession as	Rv&H
-belongs	RT:
-is	N0,F,
-repeats	R0:
-that	J0,/,p%,
,s that	R0,
)ly lets	Rv"f
#t example	Rz#?
&subject	Rj%8
-altname	Rj%8
%end or	Ri#H
(ed 510	Rp!3
+a	Rf#,
,s	Rz#H
+connect	Nl!A1:
+deprecated	Rz#&
+it	R~!,
+obsoleted	Rz#,
'sion 2007	Rw%&
,a	Rm%,
-s	Rr!:
`)
