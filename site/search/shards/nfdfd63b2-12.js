sitegenSearch("nfdfd63b2-12",`!alters responses	Rj!V
%hough browsers	Ry!A
+each	Rp#H
+i	R~"h
,t	R}&Q
+my	Ru"h
+the	J43d#:
%ogether it	Rg!,
-not	Rq#O
-the	Rn#,
#ways a	J+,g&3
)begins	Rh!3
)checked	Rf%3
*ome	Rk!:
+okie	Rx%:
)disregard	Ru",
)end	Rj&,
)gets	Rc"3
*ithub	Rk&1
/eventpullrequestheadrepofork	Rk&1
)ignore	Jw!3,3
*s	Rp#H
)means	Re%:
)nginx	Ri!O
*o	Ri!:
+store	Ri!:
)right	R_#3
)send	Rj"h
)there	Rn!H
+ose	Rl!O
)with	R}%3
*ritten	Rn&H
"m a	Jl!:V&
%building	Rg&.
%short	Rb#?
#azon s3	Jz":":
(s 463	Rx#:
#biguous as	Rf"3
,code	RN(
#ong its	Jh#f2:
(other	Rc#:
-s	Rw#:
(several	Rj&f
(the	:0,K:/:%:"f,f/:#:(H,:8:":!O)V(3=:>:&t
+m	Fi!3)O6:C:
*ose	Fq"O3OP3
"n a	Rq&{"
&bility	Rn#,
'solute	Rn!3
&ccent	R):
(ount	Bp"3"A!H)3.3'3L3
'tion	Fh!O#Al!:
`)
