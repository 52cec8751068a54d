sitegenSearch("n18420905-0",`!31 00	Jq!1o!?
%17	Rt"?
#28 w	Rt"8
#536000 immutable	Ro&[
"2 00	R_%?
#29 does	Rc":
'section	Rc"&!,!3!O
#9 a	Rz&,
"3 00	Ra%?
%gmt	J|"?*?
"4 00	Rs!?
%10	Rx!?
"5 20	Rb%?
"6 21	Rb%1
#00 and	Re"O
"7 00	Rc%?
&8	Rd#?
%40	Rd#?
%gmt	Ji#?s!,
"8 00	Rd%?
#4 are	Ri#?
"986 section	R{&3
"f2a1c9b css	Jo&[(:
"xx redirection	:i!,<&"&"&"&"&"&"&"&"&a!&d!(
&something	Rp!<
!4 16k	Rv%8
#5	Rn&f
#a	Fq!VMOz!C
%s	Fg!f'O't
#browsers	Re#:
%ut	R{%V
#changing	Rl!:
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
`)
