sitegenSearch("n89a4adc4-1",`!4 http	Rj&^
#if	Ru!,
%t	Ri#H
#meanwhile	R}"A
%onitor	R_"?
&st	R}&V
#not	Rm!O
#parallel	Rh&?
%ermanent	Rr!C
#so	Rr"O
#that	Rl#O
&e	Rz"A
%itle	Rj&"
".1 over	Rj!A
&real	R_#f
&so	Ra#O
&use	Ry!f
&without	Rw"O
#2 as	Rj#3
&look	Rp!3
%.1 this	Rk!,
&2 a	R}!O
(no	Rk!,
(so	Rk!^
)tated	Ri"O
(the	Rn#O
#3 the	Rn!O
%.3 as	Ro#O
&4 browsers	Rl":
(if	Rl"O
#4 a	Rb"O
&so	Rz"O
#6 a	Rm!^
&document	Rw!^
&send	R}!f
"0 00	Jk!?a"?
&2	Rn#?
%characters	Rx&:
&odes	Rr!t
%gmt	Js"?6?
#0 401	Jk!3#,,^
(8	Rl!V
(9	Rw!<
'15	Rw!3
'22	Js!:.3
'31	Rj!3
&a	Fm!3,3O3Y:
'lone	Rf#H
'nd	Fi!3If=fNA
's	Jd#:Q:(3
&bad	Jl!,F(!?!hk!1
'efore	Rz%,
'y	Jq"H-3
(tes	Rx&A
&detail	Rq"?
&error	Jo!:m"&
+page	Jo!:m"&
&for	Fr!3)39H=:
'rom	Jt#:J:
&gets	R}%:
'o	Rq"3
(es	Jo!:p"&
&if	Jw!3J3'f
's	Rf#f
&mdn	Rg#:
&nginx	Jq"fn!,
'o	R|%Q
&on	Ro!t
(e	Jk#:m!:,A
`)
