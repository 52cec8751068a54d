sitegenSearch("n27cbb3d4-10",`!experiment with	Rt#,
,al a	Rs#,
/document	Rb",
/there	Rj!:
,s to	Rt#,
%ire a	Rw"O
(d all	Rz&&
+nd	Jj",~!{&
*credentials	Rt%H
*key	Ro!:
*or	Fe!,!^e"&!,S3
*password	Rt%(!?
+lan	Ro"H
*revoked	Je!3!:!ma",
*session	Ro%,
+igned	Rw%,
+tands	Rm%,
-tus	Re!1
*title	Rm%?
+oken	Je!1!ow#3
*was	Rn"3
)token title	Re!1
(s 2026	RU1
.0131	RU1
*and	Jh"3n!:
*content	R_"3
1location	R_"3
*date	Rf&O
*for	Rf"O
+rom	Rf&t
*it	Rk"O
*obsolete	Ry&3
+r	FU:3:*:
*rfc	Rg!,
*the	FU,PO#3
+ime	Rk!T
.strftime	Rk!T
*until	Ru&{"
*value	Rh%:
,ry	Rh"&
*which	Rz&,
,oever	Rz&3
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
+and	Rz&,
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
`)
