sitegenSearch("n8f700fa7-6",`!agrees to	Ru!&
"head and	Rw"H
(that	Rr&O
"im and	Rc":
&diffe	Rc"?
&feed	Rc":
&they	Rc"H
&which	Rc"3
%s at	Ry%O
#no laine	Rl"?
#ohttp 3.14	Jq!O"3
#rports before	Ru#,
"larm as	Rl#m
(for	Rt%:
(goes	Rk#H
(how	R|!:
(on	R|#:
(rings	Rn!3
(that	Rk#H
*en	Rr#H
's are	Ra"H
)for	Rl#H
#b status	Jv#&!,F3
&trace	Rv#,
#ert abandoned	Ro!1
1requestsgrow	Ro!1
*ove	Ro!O
(client	Ro!1
.errorsabovebaseline	Ro!1
(needs	Ro!A
(on	Ff!,+V#^EH
(per	Ro!A
(rules	Rm!3
(server	Ro!1
.errors	Ro!1
(throttled	Ro!1
1requestsgrow	Ro!1
'ing rules	Ro!3
's and	Js!%(H
)caches	Ry!f
)for	Jd#HAH
)heading	Rn&&
)of	Ro!1
*n	Rk#V
)should	Re&:
*tay	Rn!,
)test	Ro!1
*hat	Ro!%
+e	Ri&3
*o	Ro!5
)written	Rn&%
)yaml	Ro!3
#gorithm removes	Rk":
#ias a	J?,u%3
(become	Rh&V
(disk	R?,
(is	Ro&V
(leads	Rp&A
(must	Rh&V
(of	Ro&V
)r	Fl&:":(3
(so	Rp&A
(that	Rp&A
`)
