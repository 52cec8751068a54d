sitegenSearch("nfdfd63b2-6",`!agree take	Rc%V
(with	R=&
'd on	Ff"3M:!H&H
's to	Rw!&
"head and	Ry"H
(that	Ru&O
"im and	Re":
&diffe	Re"?
&feed	Re":
&they	Re"H
&which	Re"3
%s at	R{%O
#no laine	Rn"?
#ohttp 3.14	Js!O"3
#rports before	Rw#,
"larm as	Rn#m
(for	Rv%:
(goes	Rm#H
(how	R~!:
(on	R~#:
(rings	Rp!3
(that	Rm#H
*en	Rt#H
's are	Rc"H
)for	Rn#H
#b status	Jx#&!,F3
&trace	Rx#,
#ert abandoned	Rq!1
1requestsgrow	Rq!1
*ove	Rq!O
(client	Rq!1
.errorsabovebaseline	Rq!1
(needs	Rq!A
(on	Fh!,+V#^EH
(per	Rq!A
(rules	Ro!3
(server	Rq!1
.errors	Rq!1
(throttled	Rq!1
1requestsgrow	Rq!1
'ing rules	Rq!3
's and	Ju!%(H
)caches	R{!f
)for	Jf#HAH
)heading	Rq&&
)of	Rq!1
*n	Rm#V
*thers	Ro&,
)should	Rg&:
*tay	Rp!,
)test	Rq!1
*hat	Rq!%
+e	Rk&3
*o	Rq!5
)written	Rq&%
)yaml	Rq!3
#gorithm removes	Rm":
#ias a	J?,x%3
(become	Rj&V
(disk	R?,
(for	Rr&,
(is	Rr&V
`)
