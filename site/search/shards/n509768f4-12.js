sitegenSearch("n509768f4-12",`!although the	J43b#:
%ogether it	Re!,
-not	Ro#O
-the	Rl#,
#ways a	J+,e&3
)begins	Rf!3
)checked	Rd%3
*ome	Ri!:
+okie	Rv%:
)disregard	Rs",
)end	Rh&,
)gets	Ra"3
*ithub	Ri&1
/eventpullrequestheadrepofork	Ri&1
)ignore	Ju!3,3
*s	Rn#H
)means	Rc%:
)nginx	Rg!O
*o	Rg!:
+store	Rg!:
)right	R}"3
)send	Rh"h
)there	Rl!H
+ose	Rj!O
)with	R{%3
*ritten	Rl&H
"m a	Jj!:V&
%building	Re&.
%short	R_#?
#azon s3	Jx":":
(s 463	Rv#:
#biguous as	Rd"3
,code	RN(
#ong its	Jf#f2:
(other	Ra#:
-s	Ru#:
(several	Rh&f
(the	:0,I:/:%:"f,f/:#:(H,:8:":!O)V(3=:>:
+m	Fg!3)O6:C:
*ose	Fo"O3OP3
"n a	Ro&{"
&bility	Rl#,
'solute	Rl!3
&ccent	R):
(ount	Bn"3"A!H)3.3'3L3
'tion	Ff!O#Al!:
&ddress	21,A,<3#A,,#3!f+&"H#3*:#:!H!f#f)3"3!:&3"f'3#3*h'3',(3":&:53(V(O#O"H&,!3#V%:":!O%O!{#(3!A
'ministrator	Fj"fg!:&3
&ge	Rq!V
&irports	Ru#,
&larm	Fk#H"m2:
`)
