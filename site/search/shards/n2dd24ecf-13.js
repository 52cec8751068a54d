sitegenSearch("n2dd24ecf-13",`!sitegenfiles the	Jm&3&[',
)manifestjson at	Ry&O
6site	Rm&^
6that	Rm&^
)s is	Ry&:
+own	Rm&O
*arif and	Ro&?
/category	Ro&1
/test	Ro&1!8!?
*tage at	Ry&H
&js theme	R|&,
&map always	Rn&,
*is	Rv&,
*xml	Jq&f',%O
)s org	Rv&,
)xml a	Rq&f
-every	Rv&,
-the	Ry&O
&s are	Rn&^
(bare	R+,
)y	Rm&^
(description	R|&^
)iffer	Rm&^
(feed	R|&V
(have	R~#3
(it	Rt&%
(name	R|&:!V
,s	Rm&m
(own	FR,b!fJ:]:
(pages	R|&^
)lace	Rw%,
(refusal	Rw%,
)oot	BF,i%V&A&H",'V
(that	Rc&,
)itle	Nm&t1^
(use	Rf#3
(what	Rw&O
)ith	Rj%3
&yaml also	Rv&,
,nd	Nn&&!3>&
+catalogue	N.,b&%
4yaml	N.,b&%
+decides	Ru&{"
.lares	R|&^
-fault	Rm&f
+holds	R*,
+it	Rm&,
+leaves	Rz&%
,ist	R|&^
+missing	R*3
+one	Rm&{%
,r	Nn&{!%f
+says	Rv&,
+the	Rq&1
'ml and	Ro&3
*checks	Ro&1
%s behind	Ru%3
#x codes	Rm!3
(lours	R|&3
&error	Nm!m)O
&headers	Rn"3
&is	Rn"3
&months	Rc&3
`)
