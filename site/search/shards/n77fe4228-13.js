sitegenSearch("n77fe4228-13",`!although my	Rw"h
+the	J43f#:
%ogether it	Ri!,
-not	Rs#O
-the	Rp#,
#ways a	J+,i&3
)begins	Rj!3
)checked	Rh%3
*ome	Rm!:
+okie	Rz%:
)disregard	Rw",
)end	Rl&,
)gets	Re"3
*ithub	Rm&1
/eventpullrequestheadrepofork	Rm&1
)ignore	Jy!3,3
*s	Rr#H
)means	Rg%:
)nginx	Rk!O
*o	Rk!:
+store	Rk!:
)right	Rb#3
)send	Rl"h
)there	Rp!H
+ose	Rn!O
)with	R_&3
*ritten	Rp&H
"m a	Jn!:V&
%building	Ri&.
%short	Rd#?
#azon s3	J|":":
(s 463	Rz#:
#biguous as	Rh"3
,code	RN(
#ong its	Jj#f2:
(other	Re#:
-s	Ry#:
(several	Rl&f
(the	:0,L:0:%:"f,f/:#:(H,:8:":!O)V(3=:>:&t
+m	Fk!3)O6:C:
*ose	Js"O3OP3
"n a	Rs&{"
&bility	Rp#,
'solute	Rp!3
&ccent	R):
(ount	Br"3"A!H)3.3'3L3
'tion	Jj!O#Al!:
&ddress	21,A,@3#A,,#3!f+&"H#3*:#:!H!f#f)3"3!:&3"f'3#3*h'3',(3":&:53(V(O#O"H&,!3#V%:":!O%V!{%(3!A
'ministrator	Jn"fg!:&3
&ge	Ru!V
&irports	Ry#,
`)
