sitegenSearch("n11eaf0e4-13",`!empty server	Rv#f
)tring	R0,
(text	Rb":
)he	Rc":
+mselves	Rc",
)itle	Jd!:q#{!
(where	Rz&V!^
)rap	R^:
"n gb	Rz&^
%head	Rf&8
%it	Rl&,
%q	Ru#?
%where	Rz&^
#code and	Ra'&
)each	Ra'V
)into	Ra',
)the	Ro!3
)uri	Ra'3
(d again	Ra'V
+nd	Ru&,
*form	Rd"H
*image	R_#H
*once	R_#H
*too	Ra'A
+wice	Ra'V
(r and	Ra'(
(uricomponent does	Ra'3
5leaves	Ra'3
'ing a	Rq"3
,nd	R~&3
+chunked	R|"?
+gzip	Ra#?
+has	Rp#:
+lists	Ra#3
+of	R",
,r	Ra#,
+rfc	Ra'3
+that	J":{"H
+utf	Be"?"?B?"?0?
.8	Be"?"?B?"?0?
+which	Rw",
*s than	Ra':
%rypted connection	Jt#H4&
,port	R}%O
,so	R_'3
,token	R_':
)ion and	R}%O
-can	Ra"H
-mode	Rc%V
-up	Jo!:y!&
%yclopaedia 200	Rh"3
#d a	Jg#Hf!3*V
'nd	Fw#,=H>:,3
(swers	Rz!A
're	Ra',
's	R_"H
't	Jr#A%,
&because	R_#,
'y	Ra&:
&column	Rn&H
&date	Rh%:
'efault	Rl&,
&first	Rk&3
&gets	Rv&:
'oogle	Rl#:
`)
