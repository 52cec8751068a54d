sitegenSearch("n77fe4228-7",`!aim feed	Rg":
&they	Rg"H
&which	Rg"3
%s at	R}%O
#no laine	Rp"?
#ohttp 3.14	Ju!O"3
#rports before	Ry#,
"larm as	Rp#m
(for	Rx%:
(goes	Ro#H
(how	Ra":
(on	Ra%:
(rings	Rr!3
(that	Ro#H
*en	Rv#H
's are	Re"H
)for	Rp#H
#b status	Jz#&!,F3
&trace	Rz#,
#ert abandoned	Rs!1
1requestsgrow	Rs!1
*ove	Rs!O
(client	Rs!1
.errorsabovebaseline	Rs!1
(needs	Rs!A
(on	Fj!,+V#^EH
(per	Rs!A
(rules	Rq!3
(server	Rs!1
.errors	Rs!1
(throttled	Rs!1
1requestsgrow	Rs!1
'ing rules	Rs!3
's and	Jw!%(H
)caches	R}!f
)for	Jh#HAH
)heading	Rs&&
)of	Rs!1
*n	Ro#V
*thers	Rq&,
)should	Ri&:
*tay	Rr!,
)test	Rs!1
*hat	Rs!%
+e	Rm&3
*o	Rs!5
)written	Rs&%
)yaml	Rs!3
#gorithm removes	Ro":
#ias a	J?,z%3
(become	Rl&V
(disk	R?,
(for	Rt&,
(is	Rt&V
(leads	Ru&A
(must	Rl&V
(of	Rt&V
)r	Fp&:#:#,&3
(so	Ru&A
(that	Ru&A
)wice	R?(
(which	Ru&,
)ith	J?:l%,
`)
