sitegenSearch("na806e354-9",`!sclient connect	Ni%8"8
#ope from	Rv"H
(goes	Rk!3
(or	Rk!:
*ders	Rv"?
(state	Rc%?
(title	Rv"?
's and	Rc%:
#reen 449	Rv%?
)and	Re"3
*s	Re"f
)in	Rv%3
*s	Re"O
)reader	R~&%
/s	J9,L,t#:
)width	Rv%?
(449 http	Rv%?
(s and	R{&A
*of	Nv&f(:
(width body	Rv%?
%ipt also	Rl!:
*nd	Nq&[&3
)cache	Ry#f
+lls	Rt"H
+nnot	Rl!f
)does	Rs%3
)element	R|&V
)fetch	Rs%:
*ollows	R{#:
+r	Ri"A
)gets	Rn":
*ot	Rq!^
)has	Re":
)in	Fl!A1:?f^3
*s	Rq!^!t
*t	Rz&,
)may	Rk!t
)of	Bm!H,m/fs"V":",
*n	Rk!V
*r	Bc!,<3v"O%{")3
)puts	Rn&O
)reads	R|&A
)said	Rq!^
+w	Rl!A
*ees	Rn":
+ts	Rn":
*hare	Rj&3
+ould	RR:
*o	Rq!t
)that	J+,c#:p!A
+e	Rn&O
,n	R_"H
,y	Ru&f
)what	Ro&H
*ith	Rc#H
(s a	R|&3
+nd	NK,l%,!3!f
+re	Rk!m
+t	Ry#f
*browsers	Rt%&
*call	Ry!{"
*from	Nw!:VH
*get	Rk!V
*has	Rn&O
*in	Rz!:
*json	Rh&3
*may	N~":(:
*never	Rl":
*of	Jp&A(^(V
*read	Rl!:
`)
