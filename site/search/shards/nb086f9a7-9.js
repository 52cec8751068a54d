sitegenSearch("nb086f9a7-9",`!aim and	Ri":
&diffe	Ri"?
&feed	Ri":
&they	Ri"H
&which	Ri"3
%s at	R_&O
#no laine	Rr"?
#ohttp 3.14	Nw!O"3
*urllib3	Rx!3
#rports before	R{#,
"larm as	Rr#m
(for	Rz%:
(goes	Rq#H
(how	Rc":
(on	Rc%:
(rings	Rt!3
(that	Rq#H
*en	Rx#H
's are	Rg"H
)for	Rr#H
#b status	N|#&!,F3
&trace	R|#,
#ert abandoned	Ru!1
1requestsgrow	Ru!1
*ove	Ru!O
(client	Ru!1
.errorsabovebaseline	Ru!1
(needs	Ru!A
(on	Fl!,+V#^EH
(per	Ru!A
(rules	Rs!3
(server	Ru!1
.errors	Ru!1
(throttled	Ru!1
1requestsgrow	Ru!1
(which	Rj!:
'ing rules	Ru!3
's and	Ny!%(H
)caches	R_"f
)for	Nj#HAH
)heading	Ru&&
)of	Ru!1
*n	Rq#V
*thers	Rs&,
)should	Rk&:
*tay	Rt!,
)test	Ru!1
*hat	Ru!%
+e	Ro&3
*o	Ru!5
)written	Ru&%
)yaml	Ru!3
#gorithm removes	Rq":
#ias a	N@,{%3
(become	Rn&V
(disk	R@,
(for	Rv&,
(is	N-:k&V
(leads	Rw&A
(must	Rn&V
(of	Rv&V
)r	Fr&:#:#,&3
`)
