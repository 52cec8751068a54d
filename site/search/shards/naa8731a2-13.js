sitegenSearch("naa8731a2-13",`!always those	Rn!O
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
&larm	Jo#H"m2:
'ert	Ru!^
'ias	>?&l%,#V&:#:#V"A%3
'lowed	Rv"&
&nonymous	Rs%3
'swer	:j!^",#:)O"O*O0OCO%H!f#,!323!:7&!,(&8A%A>&
&pi	6i!:!O!V%V"H!^#:"%".#A!V&%(h%H*H"H(3!H#H+3!A!H*m#f"H"A!h%V,H&H+:,:,:/&/,+(&3
'ology	Rp!H
(strophe	Rx&:
'p	Rj#3
(lication	:s!,&^"HAH1f6&!,!3#,*&"3+:-3#3":),
(roval	R_"3
'ril	Rd#&
`)
