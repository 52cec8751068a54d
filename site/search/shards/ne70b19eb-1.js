sitegenSearch("ne70b19eb-1",`!4.1 so	R|"O
&use	Ru!f
&without	Rs"O
#2 as	Rf#3
&look	Rl!3
%.1 this	Rg!,
&2 a	Ry!O
(no	Rg!,
(so	Rg!^
)tated	Re"O
(the	Rj#O
#3 the	Rj!O
%.3 as	Rk#O
&4 browsers	Rh":
(if	Rh"O
#4 a	R}!O
&so	Rv"O
#6 a	Ri!^
&document	Rs!^
&send	Ry!f
"0 00	Jg!?a"?
&2	Rj#?
%characters	Rt&:
&odes	Rn!t
%gmt	Jo"?6?
#0 401	Fg!3#,,^
(8	Rh!V
(9	Rs!<
'15	Rs!3
'22	Jo!:.3
'31	Rf!3
&a	Fi!3,3O3Y:
'lone	Rb#H
'nd	Fe!3If=fNA
's	F_#:Q:(3
&bad	Fh!,F(!?!hk!1
'efore	Rv%,
'y	Jm"H-3
(tes	Rt&A
&detail	Rm"?
&error	Jk!:m"&
+page	Jk!:m"&
&for	Fn!3)39H=:
'rom	Jp#:J:
&gets	Ry%:
'o	Rm"3
(es	Jk!:p"&
&if	Fs!3J3'f
's	Rb#f
&mdn	Rc#:
&nginx	Jm"fn!,
'o	Rx%Q
&on	Rk!t
(e	Fg#:m!:,A
(ly	Rm"O
'r	Bf!3'3%3)h930323
&page	Jk!:o"&
'oints	Rb#f
&request	Rv%1
(turn	Ri!1
'fc	Fm",#:4:
&the	Fx!A6:l!1!Q#1
'o	Rb#H
&unless	Rh!A
&with	Fe!:0tc!3E,
*out	Ri!3
%0 8000	Rb"?
`)
