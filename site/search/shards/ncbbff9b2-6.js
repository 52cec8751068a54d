sitegenSearch("ncbbff9b2-6",`!setting of	Rq!O
*proxy	Rb%V
/readtimeout	Rb%V
*such	Rg!f
)s and	Ja#fx!,
,rticles	Rn&A
+give	Ra#f
+may	Ri%3
+of	Ft"f[:;3#1
+see	Rj"3
,itegen	Rs&O
&le for	Rm"3
)the	Fn"f*,g!V
(s for	Rr!3
*the	R}#V
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
`)
