sitegenSearch("neb29e5ad-33",`!307 308	Jj!A*3
&400	Rg!3
&and	Jr!&!,!3!:*:
&clients	Rf",
&if	Je"3)3
'nternal	Rk"h
&or	Fn!H&:83"3
&such	Rj!:
&temporary	Jh!,D(!?
'o	Jf"3'3
&with	Rk"O!f
#8 404	Rg!3
'16	Rj!A
&alone	Rr!3
'nd	Rf#3
'part	Rk%H
're	Rr!V
't	Rj%:
&browsers	Rl"H
'y	Rk%:
&differ	Rr!&
'uring	Rk%X
&fetch	Rz!:
'or	Jf"3(h
&how	Rk%&
'ttps	Ry%8
&if	Ra#3
'nside	Ri!^
's	Jj!:CO
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
`)
