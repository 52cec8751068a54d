sitegenSearch("neb29e5ad-34",`!3xx redirection	:i!,<&"&"&"&"&"&"&"&"&a!&d!(
&something	Rp!<
!4 16k	Rv%8
#5	Rn&f
#a	Fq!VMOz!C
%s	Fg!f'O't
#browsers	Re#:
%ut	R{%V
#cacheable	Rh#&
%hanging	Rl!:
%ode	Ro!1
#debugging	Rg!O
#http	Rf&^
#if	Rq!,
%t	Re#H
#meanwhile	Ry"A
%onitor	R{!?
&st	Rx&V
#not	Ri!O
#parallel	Rd&?
%ermanent	Rn!C
#so	Rn"O
#that	Rh#O
&e	Rv"A
%itle	Rf&"
".1 over	Rf!A
&real	R{"f
&so	R|"O
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
%characters	Rs&:
&odes	Rn!t
%gmt	Jo"?6?
#0 401	Fg!3#,,^
(8	Rh!V
(9	Rs!<
'15	Rs!3
'22	Jo!:.3
'31	Rf!3
'xx	Fv%&"&"&"&
&a	Fi!3,3O3Y:
'lone	Rb#H
'nd	Fe!3If=fNA
's	F_#:Q:(3
&bad	Fh!,F(!?!hk!1
'efore	Rv%,
`)
