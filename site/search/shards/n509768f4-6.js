sitegenSearch("n509768f4-6",`!agreed on	Fd"3M:!H&H
's to	Ru!&
"head and	Rw"H
(that	Rs&O
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
)heading	Ro&&
)of	Ro!1
*n	Rk#V
)should	Re&:
*tay	Rn!,
)test	Ro!1
*hat	Ro!%
+e	Ri&3
*o	Ro!5
)written	Ro&%
)yaml	Ro!3
#gorithm removes	Rk":
#ias a	J?,v%3
(become	Rh&V
(disk	R?,
(is	Rp&V
(leads	Rq&A
(must	Rh&V
(of	Rp&V
)r	Fl&:#:(3
`)
