sitegenSearch("nc19289e8-6",`!settles the	R}#V
*when	Rm!,
,ich	Rs!%
%up in	Ro&t
(or	Ro&t
#ven steps	Rt&A
(things	Ro&%
&ral 1xx	Ri!,
*all	Rm&,
+nd	Rg&{!
*balancers	Rv#3
*close	Rw%O
+odes	J?:I%
,lumns	Ru&:
*entries	FN&z#f0{'
*formats	Jd"3NH
.s	Jh!:*:
*hosting	Rg%,
*layers	Rq!O
*major	Rp#:
+essages	Ro&m
*names	Jb",R,
*owners	Rc&V
*parts	R_",
+eople	Rg#3
,r	Ro!V
+roblems	Rl!:!^
-perties	Rd#3
-xies	Rv#H
*resources	Ra"&
-ponses	Rz&,
+ows	Rd"H
*servers	Ja#HO:
*the	Ra",
+imes	Rg&V
*versions	Rd"&
'ity error	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&%&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&%&#&"&"&"&"&"&"&"&"&"&!1"&"&"&h#H"?,,
+page	Ro!1
+the	Rj&,
,icket	Ro!1
-tle	Ru&*
,ype	Ra!1
+warning	B9&"&:&"&#&
"ftp web	Rs&H
*dav	Rs&H
"g a	Rv&3
&pp	Rh&O
%belong	RC,
%sg037	Ro&3
#001 not	R"(
+utf8	R"(
(sg005	Rh&{!
&2 a	Rh&{!
(file	R#(
`)
