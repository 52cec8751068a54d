sitegenSearch("n808c2fc6-1",`!308 resume	N~!Ht!(!?
&the	Nx!3z!&
'o	Np"3"3
&under	Rr"f
&were	Rx!,
'herever	Rt!H
(ich	Nk"3o!:
'ithout	Rx!:
#9 name	Rp"H
"1 00	Nw!1o!?
%17	Rz"?
%status	Ry!1
#28 w	Rz"8
#536000 immutable	Rv&[
"2 00	Rf%?
#29 does	Ri":
'section	Ri"&!,!3!O
#9 a	Rb',
"3 00	Rg%?
%gmt	Nc#?*?
"4 00	Ry!F
%10	R~!?
"5 20	Rh%?
"6 21	Rh%1
#00 and	Rk"O
"7 00	Ri%?
&8	Rj#?
%40	Rj#?
%gmt	No#?t!,
"8 00	Rj%?
#4 are	Ro#?
"986 section	Rc'3
"f2a1c9b css	Nv&[(A
"xx a	Rm!H
&redirection	:o!,<&"&"&"&"&"&"&"&"&a!&g!(
&something	Rv!<
!4 16k	R|%8
#5	Ru&f
#a	Jw!VMO{!C
%s	Jm!m'O't
#browsers	Rk#:
%ut	Rb&V
#cache	Rm!V
)status	Rm!V
%hanging	Rr!:
%ode	Ru!1
#from	Rm!H
#http	Rl&^
#if	Rw!,
%t	Rk#H
#meanwhile	R_#A
%onitor	Rb"?
&st	R_'V
#not	Ro!V
#parallel	Rj&?
%ermanent	Rt!C
#so	Rt"O
#that	Rn#O
&e	R|"A
%itle	Rl&"
#what	Ry!3
".1 over	Rl!A
&real	Rb#f
`)
