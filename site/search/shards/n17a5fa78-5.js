sitegenSearch("n17a5fa78-5",`!explains and	Rz&,
+examples	RV&
+findings	Rv&^
+how	Rk&O
+it	Re%3
+the	Rp!%
+what	Ra#f
-y	Jr!O83
'nation a	J5,r"3
/nd	Rr%:
.rfc	Rj#:
.that	Re#3
/o	Ro"3
&icit freshness	:g!,4O"O"O'O(O&O"O&O"O'O-O+O#O#O
+lifetime	Jc"O)O
+method	Ff"&"&&&
+only	Rl%%
+port	Ry%3
+required	Bc"&'&(&(&3&
+sent	2z!&"&%&#&"&)&"&%&#&"&%&#&"&#&"&"&#&"&"&"&"&"&"&"&"&(&#&"&"&"&"&"&"&"&
+time	Rg!,
&orer used	Rq%3
%ort 77	R_"?
)a	R{!3
*n	Rb%3
+d	Rd&3
)exists	Rs"3
(er this	Ro!3
(s 17	Rb%8
,csv	Rb%8
*202	Rb%8
*71	Rs!?
*http	Fs!?*?h!1!?
*jobs	R{!?
*orders	J_"???
0csv	J_"???
&se headers	Fe!V":-:!mVH
%r job	Ro!1
'sum	Ro!1
&ession as	Ro&H
-that	F0,.,k%,
)ly lets	Rp"f
#t example	Rt#?
&subject	Rd%8
-altname	Rd%8
%end or	Rc#H
(ed 510	Rj!3
+a	R_#,
,s	Rt#H
+connect	Jf!A1:
+deprecated	Rt#&
+go	Rt#&
+it	Rx!,
+java	Rt#&
+node	Rt#&
+obsoleted	Rt#,
`)
