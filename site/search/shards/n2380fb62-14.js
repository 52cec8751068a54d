sitegenSearch("n2380fb62-14",`!learn which	Rl!A
'ed and	Rs&&
+s	Rs&3
's of	Rl#V
)that	Nj"HHA
+e	Rd"A
%st 1	Nu!1S?
(8000	Rb#f
(and	Ry!^
)s	Nw!Aj!:
(int	Rw!?
(links	Rj"3
(more	Rz&3
(names	Rc":
(one	BZ,137&5,2,&3
(parsedate	Rw!?
1todatetime	Rw!?
(random	Rw!?
.uniform	Rw!?
)fc	Rr!:
(see	R{&,
(three	RP,
)o	Rt#H
)wo	Rs&,
)ype	Rr!3
%ve 444	R{%:
(alone	Rk":
(before	Ju!1'H4f
*hind	Rx#&
(code	R>:
(error	Rk!3
(freshness	Rm"O
(it	>n!A13!f#O5:#O)O.3%O.Od!&"?
(out	BY:/:,:63X:
(shared	Rf&:
(that	Rk"O
*e	:2,0:-,(::H#H73A:1H!m#:A:/:=F!M
+m	Ru!A
*is	Nu!%n#3
)o	N~!33O
's 520	Rd%:
)a	Rf%:
*ll	Rz&%
*nd	Nu#Ho!3
+ything	Rz!O
*s	Rc'3
*t	Rm&^
)both	R}"3
)five	Rc'3
)it	F&,W3Y:>:
+s	Ni#f-H
)open	Jw!t"33:
*ut	Bc"ANH]f#,#A
)people	RV,
)room	Rs",
)stated	Ri#O
)the	>&3i!,-A",g":03#H,:#:
,se	Ro&,
+is	R~":
)your	Rc#f
&ing an	Rr"H
*content	Rd#H
1range	Rd#H
`)
