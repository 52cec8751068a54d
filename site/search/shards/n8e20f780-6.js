sitegenSearch("n8e20f780-6",`!sub and	Ru&{"
&path	Nk!Hq#%
%ject alt	Rj%8
*begin	Rk&:
*issuer	Rj%8
%mission should	Rm"O
't again	Rs%:
)the	Re":
(ted d	Rg"?
,with	Rm"3
)ing a	Rm"h
%path and	Rz&%
*of	Rk!H
%scription that	Rz#H
&titute because	R~%:
#cceed a	R}#V
+fter	Ro!:
*but	Rb"3
*if	Rl#,
+n	Rl!,
*or	Ny!O/f
)ed and	J_"&"&%&
,its	R_#:
,obliges	Ra"O
,yet	Rx&3
)s and	R}%3
,t	Ry#O
+then	Ry&T
'ss 1	Rl!3
*8	Ru!1
*a	Rt#O
+nd	Jb":":[3
+s	Rl!,
*by	Rl!O
*class	Rd"3
*does	Rd"O
*is	Rl!,
+t	Rd"H
*nor	Rg",
*only	Rk!t
*return	R~%8
+fc	Ng":::
*so	Ry!,
+tatus	R_"H
+uch	R{!:
*that	Rh%3
,e	Ry#H
+o	R~#:
*when	Rd#:
)ful connect	Re"3
-put	Ry!,
-responses	Rw!:
,ly rfc	Rm#3
)ive reads	Ru#H
)or and	Rk"H
,it	Ry!^
,or	Ry!f
,since	R}"A
,takes	Ry!f
,without	Rp"f
%h a	6%,%:H,1,4%*H'3&3%O.:),%3'H7O%:"3H,"&%A"&!3'^1O"O
(n	Rp#O
)d	R|"f
`)
