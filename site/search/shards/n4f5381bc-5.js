sitegenSearch("n4f5381bc-5",`!throttled requests	Ru!3
&ugh 401	Rs"3
*a	Bc!,M&!HEV(,T^,:
+n	N~#,&&
,d	R~%:
+uth	Rt"H
.request	Rt"H
*before	Rk!V
*clients	Rs!%
,oudflare	Rj%3
*in	Rq%:
+t	N|#&=:
*one	Rz"3
+verload	Rt#,
*partials	R|&3
*the	Bk!H%V6O.,!3-fM&OH
-se	Nn"f.f
+o	Rz"H
+wo	Rx&3
*without	Rk!t
&w an	Rt%3
(new	Rn%8
(on	Rt!3
(the	Rq!,
's an	Re":
+d	Rt!3
)there	Rr!A
*oken	Rs%,
.mismatchexception	Rs%,
#u 01	Ry!d
&23	Rz#?
'6	Ry!1![!d
%mb takes	R_"O
"ickets their	Rw&%
#dy up	Rx#f
#ed to	Rs%,
%s its	Rk!3
'to	Rk!m
#ght for	Ru!:
#lde that	Ru&H
%l sends	Re"3
#me 200	Rh"3
'504	Rn!,
'a	Nk!H#,
(fter	Rw!O
(llowed	Ns#f#&
)so	Rm!O
(nd	:l!A"f/:):.:/&(H),'&H:.37,
)other	Rm&3
(s	J}!f*H-O
'be	Rd%:
)fore	RW,
)ing	Rt#m
(y	Rm&3
'class	Ru&{"
(onnect	Rq!?
(url	Ru#:
'either	Rh"3
(xists	Rb',
'first	Rb&:
(or	Nt#Hg!O
(rom	Rm&3
'gmtime	Rq!T
(oogles	Rp%:
`)
