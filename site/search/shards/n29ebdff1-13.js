sitegenSearch("n29ebdff1-13",`!attempts or	R|":
+with	Rq#f
%ribute of	Rp&3
,routing	Ra%:
3httpxffheaderprocessingmode	Ra%:
,that	Nu&f)A
+s a	R;,
.nd	Rf'&
-id	Ru&{"
.n	Ru&f
-of	R{&%
-stay	Ru&{"
-under	R;:
"ud or	Rb'O
%ience aud	Rb'O
&o https	Ru"?
&t trail	Rz#?
#gust 2018	Ri&&
#th 01	Rq&V
'are	Rz%:
'match	Rq&T
'request	Rt"H
+ired	Np!:K&
(fc	Rk!:
'title	Rq&T
(oken	Rk!:
&01 and	Rq&V
)source	Rq&V
&enticate 403	Rk!%
/a	R[,
0nd	R[3
/basic	Rz"?
0earer	Nk!1J?
1longs	R{#H
/challenge	R~%:
/field	Rb'O
0or	Ra'3
/header	Ru%V
0ow	Rz",
/is	Rk!3
0t	Nt"H(H
/offer	Rz"f
/rfc	Fk!A+V'{"<,
/that	Rt",
/unless	Rk!V
/were	Rq!^
0ith	Rt!V
.d origin	Rd%3
.s users	Rc%,
-ion 401	Nk!(MV
1and	Jq!^l!V9H
1by	R}%A
1compares	Rt!^
1error	Nc%?-,
2very	Rt",
1in	Ru%3
2s	Ry!{"
1not	Rn%,
1required	Fv!A!H"HD(!?B(!?
1scheme	Ru"m
2ettings	Ru%:
5les	Rs!,
1timeout	Rs%&!a
`)
