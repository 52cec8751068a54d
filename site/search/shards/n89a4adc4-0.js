sitegenSearch("n89a4adc4-0",`!308 416	Rn!A
&alone	Rv!3
'nd	Rj#3
'part	Ro%H
're	Rv!V
't	Rn%:
&browsers	Rp"H
'y	Ro%:
&differ	Rv!&
'uring	Ro%X
&fetch	R~!:
'or	Jj"3(h
&https	R}%8
&if	Re#3
'nside	Rm!^
's	Jn!:CO
&may	Rr!A
&or	Jn!A*:!f
&permanent	Jl!,E(!?
&resume	J|!Ht!(!?
&the	Ro%&
'o	Jn"3"3
&under	Rp"f
&were	Rv!,
'herever	Rr!H
(ich	Ji"3o!:
'ithout	Rv!:
#9 name	Rn"H
"1 00	Ju!1o!?
%17	Rx"?
#28 w	Rx"8
#536000 immutable	Rt&[
"2 00	Rd%?
#29 does	Rg":
'section	Rg"&!,!3!O
#9 a	R_',
"3 00	Re%?
%gmt	Ja#?*?
"4 00	Rw!?
%10	R|!?
"5 20	Rf%?
"6 21	Rf%1
#00 and	Ri"O
"7 00	Rg%?
&8	Rh#?
%40	Rh#?
%gmt	Jm#?t!,
"8 00	Rh%?
#4 are	Rm#?
"986 section	Ra'3
"f2a1c9b css	Jt&[(A
"xx redirection	:m!,<&"&"&"&"&"&"&"&"&a!&f!(
&something	Rt!<
!4 16k	Rz%8
#5	Rs&f
#a	Ju!VMO{!C
%s	Jk!f'O't
#browsers	Ri#:
%ut	R_&V
#changing	Rp!:
%ode	Rs!1
#debugging	Rk!O
`)
