sitegenSearch("n31146447-13",`!crashes of	Rb%3
%te has	Rn!O
)ttp	Rn!,
(named	Rn!3
%wl google	Rr":
(rate	Jt"H>:
'ed and	Rt&,
(r a	Rs#:
*cannot	R_":
*or	Rk%:
)s dilute	Rs!A
,own	Rt"H
+follow	Rv!m
+in	Rv!H
+link	Rr%&
+may	J{":8H
+off	Rw#f
,n	Ru!m
+reduce	Ro#:
+should	Rk%:
,low	Jl#:&:#m
+take	Jt":"H
,reat	Ry":
+use	Rl":
'ing seen	Rr%H
's more	Rr#:
#eate a	R_%:
)content	Rc"3
)it	R}"3
)something	Jk"3A3
(d 201	Rl!,
,2	R}!3
*and	R~!,
+t	R~!&
*it	Rw!m
*nothing	R}!3
*the	R~!3
(s no	R~!H
'ion is	R~!3
+spares	Rw#3
%dential helper	Rm&H
-service	Rx%&!:!?
,s 403	Ry!3
07	Ry#3
.administrators	Rs%3
/ll	Rt!f
/n	Ri!V
0d	Rd&,
0swers	Rm"3
/re	Jt!A?&
/t	Rt",
.browsers	Rv!A
.came	Ji!3L,
.fetch	Ri!V
/or	Bi!A-V"H>,(&
.if	Rr":
/nto	Rx"H
/t	Jr"3#:
.may	Rw%:
.of	Rr"f
/r	Rm!f
.rfc	Ji!,Jf
.see	Rp!H
/ize	Rx!H
.the	Rr"&!A
/o	Ro"H
.were	Ri!,
/ill	Rt!A
`)
