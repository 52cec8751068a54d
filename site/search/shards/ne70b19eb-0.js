sitegenSearch("ne70b19eb-0",`!308 is	Jj!:CO
&may	Rn!A
&or	Jj!A*:!f
&permanent	Jh!,E(!?
&resume	Jx!Ht!(!?
&the	Rk%&
'o	Jj"3"3
&under	Rl"f
&were	Rr!,
'herever	Rn!H
(ich	Je"3o!:
'ithout	Rr!:
#9 name	Rj"H
"1 00	Jq!1o!?
%17	Rt"?
#28 w	Rt"8
#536000 immutable	Rp&[
"2 00	R_%?
#29 does	Rc":
'section	Rc"&!,!3!O
#9 a	R{&,
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
%gmt	Ji#?t!,
"8 00	Rd%?
#4 are	Ri#?
"986 section	R|&3
"f2a1c9b css	Jp&[(:
"xx redirection	:i!,<&"&"&"&"&"&"&"&"&a!&e!(
&something	Rp!<
!4 16k	Rv%8
#5	Ro&f
#a	Fq!VMO{!C
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
&st	Ry&V
#not	Ri!O
#parallel	Rd&?
%ermanent	Rn!C
#so	Rn"O
#that	Rh#O
&e	Rv"A
%itle	Rf&"
".1 over	Rf!A
&real	R{"f
`)
