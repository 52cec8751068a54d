sitegenSearch("n416a2696-2",`!coverage whether	Rl&f
's 200	Rm!V
)both	Rg#3
)error	Rs#O
.s	Rm!V
)one	Rp#3
)the	NK,EA
"panel publishes	Rm%,
(s that	Rm%,
#p also	Ru&m
#u microseconds	Rm&3
%microseconds 1969	Rm&1
2the	Rm&3
"rash at	Rd%:
(by	R(,
(or	Ru!:
(reports	Rz"H
'ed client	Ri#H
*often	Ri#f
*process	Rs#H
(s of	Rd%3
%te has	Rp!O
)ttp	Rp!,
(named	Rp!3
%wl google	Rt":
(rate	Nv"H>:
'ed and	Rv&,
(r a	Ru#:
*cannot	Rb":
*or	Rm%:
)s dilute	Ru!A
,own	Rv"H
+follow	Rx!m
+in	Rx!H
+link	Rt%&
+may	N}":8H
+off	Ry#f
,n	Rw!m
+reduce	Rq#:
+should	Rm%:
,low	Jn#:&:#m
+take	Nv":"H
,reat	R{":
+use	Rn":
'ing seen	Rt%H
's more	Rt#:
#eate a	Rb%:
)content	Re"3
)it	R_#3
)something	Nm"3A3
(d 201	Rn!,
,2	R_"3
*and	Ra",
+t	Ra"&
*it	Ry!{!
*nothing	R_"3
*the	Ra"3
(s no	Ra"H
'ion is	Ra"3
+spares	Ry#3
%dential helper	Ro&H
-service	Rz%&!:!?
,s 403	R{!3
`)
