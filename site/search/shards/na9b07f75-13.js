sitegenSearch("na9b07f75-13",`!stylecss icon	Ru&,
/svg	Ru&,
+the	Ru&3
+wherever	Ru&:
's and	Ro&^
)changed	Rq&3
)forms	Rn&{"
)lists	Rh&A
)scripts	Ro&,!f
)that	JJ,l%O
+e	Ru&O
*ools	Rh&O
.css	Rh&O
(heet href	J^1:?
-script	Rw!3
"ub and	Rn&{"
&path	Je!Hp#%
%ject alt	Rd%8
*begin	Re&:
*issuer	Rd%8
%mission should	Rg"O
't again	Rm%:
)the	R~!:
(ted d	Ra"?
,with	Rg"3
)ing a	Rg"h
%path and	Rs&%
*of	Re!H
%scription that	Rt#H
&titute because	Rx%:
#cceed a	Rw#V
+fter	Ri!:
*but	R{!3
*if	Rf#,
+n	Rf!,
*or	Js!H/f
)ed and	Fy!&"&%&
,its	Ry":
,obliges	Rz!O
,yet	Rq&3
)s and	Rw%3
,t	Rs#O
+then	Rr&T
'ss 1	Rf!3
*8	Ro!1
*a	Rn#O
+nd	F{!:":[3
+s	Rf!,
*by	Rf!O
*class	R}!3
*does	R}!O
*is	Rf!,
+t	R}!H
*nor	Ra",
*only	Re!t
*return	Rx%8
+fc	Ja":::
*so	Rs!,
+tatus	Ry!H
+uch	Ru!:
*that	Rb%3
,e	Rs#H
+o	Rx#:
*when	R}":
)ful connect	R~!3
`)
