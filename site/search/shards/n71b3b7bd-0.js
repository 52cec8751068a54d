sitegenSearch("n71b3b7bd-0",`!308 is	Jl!:CO
&may	Rp!A
&or	Jl!A*:!f
&permanent	Jj!,E(!?
&resume	Jz!Ht!(!?
&the	Rm%&
'o	Jl"3"3
&under	Rn"f
&were	Rt!,
'herever	Rp!H
(ich	Jg"3o!:
'ithout	Rt!:
#9 name	Rl"H
"1 00	Js!1o!?
%17	Rv"?
#28 w	Rv"8
#536000 immutable	Rr&[
"2 00	Rb%?
#29 does	Re":
'section	Re"&!,!3!O
#9 a	R}&,
"3 00	Rc%?
%gmt	J~"?*?
"4 00	Ru!?
%10	Rz!?
"5 20	Rd%?
"6 21	Rd%1
#00 and	Rg"O
"7 00	Re%?
&8	Rf#?
%40	Rf#?
%gmt	Jk#?t!,
"8 00	Rf%?
#4 are	Rk#?
"986 section	R~&3
"f2a1c9b css	Jr&[(A
"xx redirection	:k!,<&"&"&"&"&"&"&"&"&a!&e!(
&something	Rr!<
!4 16k	Rx%8
#5	Rq&f
#a	Fs!VMO{!C
%s	Fi!f'O't
#browsers	Rg#:
%ut	R}%V
#changing	Rn!:
%ode	Rq!1
#debugging	Ri!O
#http	Rh&^
#if	Rs!,
%t	Rg#H
#meanwhile	R{"A
%onitor	R}!?
&st	R{&V
#not	Rk!O
#parallel	Rf&?
%ermanent	Rp!C
#so	Rp"O
#that	Rj#O
&e	Rx"A
%itle	Rh&"
".1 over	Rh!A
&real	R}"f
`)
