sitegenSearch("nbbab17da-8",`!url session	Rx!:
(t	Rk&f
'g034	Rt&%
'ource	Rg&y%
'tring	Rm&,
&that	B?&',e%V(:%&
(e	Fg&,!f!{%%H(O({'!{)!{+
'o	R@:
'wice	R@(
'ypes	Rm&3
&url	Rg&,!f
&wc	R}#:
'here	Jh&,0^!f!{-
'ill	Rk&H
(th	Rg&V
*out	Jl&:*,
%effective n	Rk!F
&ncode q	Rk!1
+d and	R|"3
%lib gave	Rj":
)handed	Rc":
)made	R|!:
)on	Rv!:
)raised	Jd":':
*equest	Rr!3
)takes	Rx!:
*reat	Ru#:
(3 2.7	Fu":-:&:
,8	Jq!O"3
*and	Rq!m
*retry	Jq!OJ:
*urllib3	Rq!O
*waits	Rz":
%s are	Jg&^,O
'below	Rh&A
'come	Jl&A&V
'fragments	Rg&^
'links	Jh&&(A
'of	J>:.,
(ther	Rl&:
'such	Rh&^
'that	F@,r%*/&
)ere	Rg&V
&afe b64decode	Rk!T
&ession resumes	Rx!:
#n uuid	Rb"?
"s or	Rp!V
%the	Rc":
&o	Re"H
%what	Rn%,
#able host	Rz%:
)of	Ry&:
%ge works	Rg%:
#e 0	R~%3
&202	R{!h
(7	Ra"h
&301	Rl"h
(7	Rn!H
(8	Jj%:*:
&401	Rp"H
'18	R_#3
&598	R}%,
&a	Fn!A9OCHp!{"
'gain	Rf"f
'lready	Ri"H
`)
