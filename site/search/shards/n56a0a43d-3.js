sitegenSearch("n56a0a43d-3",`!empty folder	Nh":w"&
*r	Jq#:l!3"{)
+m	Re"3
(handed	Rj#H
*sh	Ry&O
(in	R|&{*
(line	B,,Q:@,!A*:"Ar":
,s	Rw&,
*st	Bn!,!3*3%,(&!3&353!f
(note	R{&:
(one	Rg!:
)therwise	Ry!,
(page	No"HBH
)hrase	Ra&3
)ut	Rq%3
(reply	Nd%:93!:
*quest	R~!:
(search	Rw"3
*nd	Rw"3
*rver	Rx#f
)tring	R0,
(text	Rd":
)he	Re":
+mselves	Re",
)itle	Ne!:r#{!
(where	R|&V!^
)rap	R_!:
"n gb	R|&^
%head	Rh&8
%it	Rn&,
%q	Rw#?
%where	R|&^
#code and	Rc'&
)each	Rc'V
)into	Rc',
)the	Rq!3
)uri	Rc'3
(d again	Rc'V
+nd	Rw&,
*form	Rf"H
*image	Rb#H
*once	Rb#H
*too	Rc'A
+wice	Rc'V
(r and	Rc'(
(uricomponent does	Rc'3
5leaves	Rc'3
'ing a	Rs"3
,nd	Ra'3
+chunked	R~"?
+gzip	Rc#?
+has	Rr#:
+lists	Rc#3
+of	R",
,r	Rc#,
+rfc	Rc'3
+that	N":}"H
+utf	Bg"?"?B?"?0?
.8	Bg"?"?B?"?0?
+which	Ry",
*s than	Rc':
%rypted connection	Nv#H4&
,port	R_&O
,so	Rb'3
,token	Rb':
`)
