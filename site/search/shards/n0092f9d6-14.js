sitegenSearch("n0092f9d6-14",`!30 05.114z	R}#1
%33	Ra#?
%41	Ra#?
%addresses	R~#&
&re	Rk&^
&ugust	Rg&&
%gmt	R|"?
%nov	Rk%?
%of	R~#,
&r	Ro!A
%proxies	R~#3
%seconds	Jf%,;V):
#.001 a	R_&:
#0 301	Jk!3%:
&and	Jp":F:
's	Rn":
&is	Rh":
'tself	Rh":
&mi	R|!A
(b	R|!A
'ultiple	Rh"(!?
&offers	Rv!,
&so	Rh"H
'tatus	Rn"H
&that	Rh":
#1 302	Fn!:*&!3*:3:
(3	Rm!,
(8	Rk!3
&a	Rp"f
'n	Rk!:
(d	Jk!O-V!fAf
&does	Rk!:
&for	Rv!:
&google	Jj"f(:
&is	Jr!t8O)f
'ts	Rt&V
&moved	Jl!,>(!?
&new	Ri"H
&on	Ru&:
'r	Jr!A!J93!f(h
&post	Ri"H
&serves	R{"3
&that	Ri"h
(e	Rk!^
(is	Rp",
'o	Rv&:
&with	Rp&:
#2 303	Bk!3%:*&*:13
&a	Ro"3
'nd	Jk!OF:
&by	Rj"O
&can	Rj"O
'lients	Jv!fAf
&for	Rv!:
(und	Jl!,?(!?
&google	Ro":
&harm	Rj"h
&is	Jn!:&t9:
&means	Rr!t
&only	Rk":
'r	Fi!V/333"3
&the	Jj"f":
'o	Jj!AIHHH
&whenever	Ro"3
'ithout	Rj"O
#3 304	Jk!3#,
(7	Jv!&*:13
&after	Rw!,
'nd	Rn!:
`)
