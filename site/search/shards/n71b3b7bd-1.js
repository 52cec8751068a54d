sitegenSearch("n71b3b7bd-1",`!4.1 so	R~"O
&use	Rw!f
&without	Ru"O
#2 as	Rh#3
&look	Rn!3
%.1 this	Ri!,
&2 a	R{!O
(no	Ri!,
(so	Ri!^
)tated	Rg"O
(the	Rl#O
#3 the	Rl!O
%.3 as	Rm#O
&4 browsers	Rj":
(if	Rj"O
#4 a	R_"O
&so	Rx"O
#6 a	Rk!^
&document	Ru!^
&send	R{!f
"0 00	Ji!?a"?
&2	Rl#?
%characters	Rv&:
&odes	Rp!t
%gmt	Jq"?6?
#0 401	Fi!3#,,^
(8	Rj!V
(9	Ru!<
'15	Ru!3
'22	Jq!:.3
'31	Rh!3
&a	Fk!3,3O3Y:
'lone	Rd#H
'nd	Fg!3If=fNA
's	Fb#:Q:(3
&bad	Fj!,F(!?!hk!1
'efore	Rx%,
'y	Jo"H-3
(tes	Rv&A
&detail	Ro"?
&error	Jm!:m"&
+page	Jm!:m"&
&for	Fp!3)39H=:
'rom	Jr#:J:
&gets	R{%:
'o	Ro"3
(es	Jm!:p"&
&if	Fu!3J3'f
's	Rd#f
&mdn	Re#:
&nginx	Jo"fn!,
'o	Rz%Q
&on	Rm!t
(e	Fi#:m!:,A
(ly	Ro"O
'r	Bh!3'3%3)h930323
&page	Jm!:o"&
'oints	Rd#f
&request	Rx%1
(turn	Rk!1
'fc	Fo",#:4:
&the	Fz!A6:l!1!Q#1
'o	Rd#H
&unless	Rj!A
&with	Fg!:0tc!3E,
*out	Rk!3
%0 8000	Rd"?
`)
