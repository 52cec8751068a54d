sitegenSearch("n3684fc1e-10",`!crashes of	R}#3
%te has	Rj!O
)ttp	Rj!,
(named	Rj!3
%wl google	Rn":
(rate	Jp"H>:
'ed and	Rp&,
(r a	Ro#:
*cannot	R{!:
*or	Rg%:
)s dilute	Ro!A
,own	Rp"H
+follow	Rr!m
+in	Rr!H
+link	Rn%&
+may	Jw":8H
+off	Rs#f
,n	Rq!m
+reduce	Rk#:
+should	Rg%:
,low	Fh#:&:#m
+take	Jp":"H
,reat	Ru":
+use	Rh":
'ing seen	Rn%H
's more	Rn#:
#eate a	R{#:
)content	R~!3
)it	Ry"3
)something	Jg"3A3
(d 201	Rh!,
,2	Ry!3
*and	Rz!,
+t	Rz!&
*it	Rs!m
*nothing	Ry!3
*the	Rz!3
(s no	Rz!H
'ion is	Rz!3
+spares	Rs#3
%dential helper	Ri&H
-service	Rt%&!:!?
,s 403	Ru!3
07	Ru#3
.administrators	Ro%3
/ll	Rp!f
/n	Re!V
0d	R_&,
0swers	Ri"3
/re	Jp!A?&
/t	Rp",
.browsers	Rr!A
.came	Je!3L,
.fetch	Re!V
/or	Be!A-V"H>,(&
.if	Rn":
/nto	Rt"H
/t	Jn"3#:
.may	Rs%:
.of	Rn"f
/r	Ri!f
.rfc	Je!,Jf
.see	Rl!H
/ize	Rt!H
.the	Rn"&!A
/o	Rk"H
.were	Re!,
/ill	Rp!A
`)
