sitegenSearch("ndffc774c-3",`!settles the	R}#V
*when	Rm!,
,ich	Rs!%
%up in	Rn&t
(or	Rn&t
#ven steps	Rs&A
(things	Rn&%
&ral 1xx	Ri!,
*and	Rg&{!
*balancers	Rv#3
*close	Rw%O
+odes	J?:I%
,lumns	Rt&:
*entries	FN&z#f/{'
*formats	Jd"3NH
.s	Jh!:*:
*hosting	Rg%,
*layers	Rq!O
*major	Rp#:
+essages	Rn&m
*names	Jb",R,
*owners	Rc&V
*parts	R_",
+eople	Rg#3
,r	Ro!V
+roblems	Rl!:!^
-perties	Rd#3
-xies	Rv#H
*resources	Ra"&
-ponses	Ry&,
+ows	Rd"H
*servers	Ja#HO:
*the	Ra",
+imes	Rg&V
*versions	Rd"&
'ity error	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&%&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&%&#&"&"&"&"&"&"&"&"&"&!1"&"&"&h#H"?+,
+page	Ro!1
+the	Rj&,
,icket	Ro!1
-tle	Rt&*
,ype	Ra!1
+warning	B9&"&:&"&#&
"ftp web	Rr&H
*dav	Rr&H
"g a	Ru&3
&pp	Rh&O
%belong	RC,
%sg037	Rn&3
#001 not	R"(
+utf8	R"(
(sg005	Rh&{!
&2 a	Rh&{!
(file	R#(
,toolarge	R#(
`)
