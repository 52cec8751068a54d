sitegenSearch("n912c266a",`!heading for	F69j#UEN
*has	Re&2
*id	RC(
,s	Re&%!5
+f	F39&9"9
+n	J8%n%+
+s	FI9y#+%+!2
+ts	Rh&z&!z(
*no	Rq%2
,t	RV+
*of	>2+"929|#N!l#s%2"2#2"z"
+ne	J8(j%@
+pens	R~%U
+r	Rg&2
+utside	R3+
*says	J~%U(2
+ide	Rh&2
+tart	Re&+
*that	B49#+5+x#s&2#2
,e	FC+o#%8s!z!!z'!z,!z.
*without	Re&2
)s a	Re&9
,nd	B5+k%U#]%@"z%
+below	J89q%z!
+fragment	RI2
-om	RI+
+in	Re&+
,t	Rc&U
+of	F3+m%U(+%N
,ne	R~%l
,r	R,+
+stand	Rh&z!
+text	Rh&s!z!!z&
,hat	RB+
+whose	Re&2
%lth check	Fh!9a!9!G/2
.s	Fh!@k"2%9
)return	Rq%8
(y one	Rf#+
*server	Jb!+"e
%rd of	Fc!2F9C9
(tip	R}!e
#ld against	Rx%9
'to	FF+-+s##4%
%p a	Rc!N
(dd	Rb&*
(ll	Re#G
(nd	Jr"9NU
(s	Rb&G
'for	Jq"9.2
'is	Rb&+
'line	JK9.9
(ook	Rf%U
'or	R_&#
'says	Rb&9
(hows	RQ9
'the	Rf"U
(o	Rg"e
'until	Rj#9
'with	Rf"N
'you	R~#9
&s as	R}!e
(here	Rt!9
(more	R|!2
(nobody	R5+
(since	Rs!N
)ome	Rx%9
(the	J^9He
+re	Rl%2
#re 201	Rs!2
'405	Re#2
'61	Rc!@
'a	FD+X?y!2
(nd	Fi!@*2@+
'compare	Rv#9
'date	RW9
'http	R~%#
'in	Rt!9
(s	Fb!2)21%GN
(t	F{!+&9m!2@+
'no	Rx#+
)t	Rg&2
'on	Ri!+
(r	Ri!@!U
'related	RQ9
(fc	Ry!9
'so	Re%#
(upports	Ri!G
'the	Bq!@D@,9%@<+79
(oo	Jc!Gu!9
'what	Rc&?
#uristic lifetime	Rl#N
,may	Re%#
-ethod	J}!%)%
,never	R~%"
,required	Jx!%4%
,sent	>r!%%%"%(%/%(%&%0%#%
-ource	Rf&?
+ally cacheable	:a!+3N&N#N'N)N'N"N'N&N)N)N
"idden from	Rf&@
)records	R^N
)that	Rp"G
+ing	R^G
%e a	J^%+@
(nd	R^G
'behind	Rn%9
'failures	Rc!9
'no	R^G
'the	J]+02
'what	Rp#9
&s a	R8+
)mong	Rr#2
(its	Rh!@
(that	Rk!N
*e	Fe!@#2^G:9
#storic and	Rm#+
+do	Rb!G
+exchange	Jo!@_!@
+ietf	Rm#+
+still	R_!N
+web	Ri!+
(y along	R{%2
+nd	Rb!N
*entry	Rw!9
+xplains	Rb"2
*rfc	Rm#+
#t most	Rx%2
&per	Rj!+
&rate	R|%?
%s a	R{"2
(fter	Rh%9
(t	Rh%9
'the	Rr!2
"old 8	Rb#9
'all	Rq"2
(nd	Rk!%
)y	R~!G
'for	Jh!2-N
'html	RX+
'it	Jm!2EN
'links	Rp"+
'only	Ro"N
'so	Jr"%v!@
'the	Ju!+o"l
'when	Rj!N
(ithin	Re&z#
&s 8	Ro%2
(a	>-2]@r!2G2"z!&2%G&2
)n	Fh#N3249
*y	R{"h
(content	R_&+!@!N!U!]
(depends	Rr!+
(for	>&+*+Qlf!Ga!9%#%N%+
(grpc	R_!9
(it	Rf%U
(no	RC+
(one	R~%N
(region	J;9k%s
(session	Rb#G
(texts	Rg&9
)he	>"2)+k!+*N"N@%!9I+)+=@
`)
