sitegenSearch("n7a9692f5-11",`!expires from	Rf&t
*it	Rk"O
*obsolete	Rz&3
+r	FU:3:*:
*rfc	Rg!,
*the	FU,PO#3
+ime	Rk!T
.strftime	Rk!T
*until	Rv&{"
*value	Rh%:
,ry	Rh"&
*which	R{&,
,oever	R{&3
'y and	Rc"O
)out	Re!^
%lain 404	Rg&"
*an	Rx#A
*code	Rg&M
*how	Rg#3
*more	Rl%%
*the	Bh!V&%B3<,%3=,
)ed 0.1	Ro!V
,all	RG,
-nd	Re&(
)s 404	RV3
+and	R{&,
+findings	Rw&^
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
+only	Rl%%
+port	Ry%3
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
&ession as	Rp&H
-that	F0,.,k%,
)ly lets	Rp"f
`)
