sitegenSearch("n8e72b1f6-84",`!covers errors	Rg!O
)one	Rj#3
)the	JJ,@A
"panel comes	Rg%&
)publishes	Rg%,
(s that	Rg%,
#p also	Rn&m
#u microseconds	Rg&3
%microseconds 1969	Rg&1
2the	Rg&3
"rash at	R}#:
(by	R(,
(or	Ro!:
(reports	Rt"H
'ed client	Rc#H
*often	Rc#f
*process	Rm#H
(s of	R}#3
%te has	Rj!O
)ttp	Rj!,
(named	Rj!3
%wl google	Rn":
(rate	Jp"H>:
'ed and	Ro&,
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
*go	Rz!&
*it	Rs!m
*java	Rz!&
*net	Rz!&
+ode	Rz!&
.js	Rz!&
,thing	Ry!3
*php	Rz!&
*ruby	Rz!&
,st	Rz!&
*swift	Rz!&
*the	Rz!3
(s no	Rz!H
'ion is	Rz!3
+spares	Rs#3
`)
