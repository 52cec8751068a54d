sitegenSearch("n827dbc83-3",`!differently each	Rf"H
.if	Rn!V
.the	Rk#H
(s and	Ro!O
*between	Ny!3Uf
+y	Nd!:Uf
*each	Rn"f
*from	N6:y!,
*is	Rx&3
*too	Rt"f
#g short	Rl%:
%est the	Rc"H
%it among	R|&{#
)nd	Rg":
(decides	Rs!,
(in	Ru&{%
(number	Rl%&
(of	Ro!&
(too	Ru"3
's a	Ra'3
*nd	J=3U:{"3
*s	Rb',
)does	Ro!%
)is	Ru&3
*t	Rc'3
)may	Rz&3
)never	Rc'3
)of	Ru&3
*r	Ra&3
)so	Rl%^
*tay	Rz&:
-s	Rz&:
)you	Rb',
#lute the	Ru!A
#r align	Ru&{"
%ect curl	Re%V
(ion a	R{"f
,before	Ru!%
,googles	Rl!3
,list	R|&{#
,rtl	R|&^
+s in	RU,
.s	Rm"O
-named	Rl&t
)ve such	Rv"O
,takes	R~#:
+s and	R~%3
(ly if	Rx!f
+there	Rk#3
+with	Rd%:
(ories and	Ru%:
*y and	Ry%:
,gives	Rz&A
,index	Rv"k
,pwd	Ro&1
#sabling users	Rm%,
&gree a	Nw!:"H
,bout	N',|":
+the	RQ,
*s with	Rt&:
%card it	No!O0:
)ed a	Re":
&over gssdp	Rz#:
&retion rfc	Rj"O
%k 01	R{&*!?
(2	R{&*!?
(7	Rq&V
`)
