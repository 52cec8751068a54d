sitegenSearch("nf58024f3-12",`!14 gmt	Rl#?
&uide	Rw&1
%lines	Rw&M
#.1.2 and	Rd#3
%2 query	Rf"3
%3 curl	Rf":
%4 so	Rf"f
#3 ctrl	Rm&{&
*c	Rm&{&
&the	Rm&3
#644 many	Rf#f
"5 00	Rm%?
&4	R}#?
%48	Ra#?
%51	Rm#?
%and	Rt%3
&ppeared	R~!,
&s	Ro!3
%curl	Nu":2:
%september	R~!,
%the	Ro!,
&o	Rw#:
%when	Rp":
'ich	Rl!,
&ith	Rq&%
#.1 451	Rm!3
'a	Bx!V)O4O1O)O*O
(fter	Na"OYO
(nd	>m!m9O#O(O0O"O*O"O2O
(paches	Rw#O
(s	Fq"O#O&O%O
'better	Rt#O
)ware	Rc"O
(ut	Nd"O#O
'caches	N_#O7O
'do	Nt"O1O
'for	Rv"O
'it	Na#O3O
'leave	Nu"ODO
'that	Nx"O'O
)e	Fb"O,O8O'O
'which	No"OEO
)oever	Ry"O
(ithout	Rk"O
%2 in	R|!:
(t	Rz!:
'scripts	Rz!:
(ome	R}!:
'to	Ro!,
%3.1 they	R_"3
'3 many	Rb"f
'4 the	Rc",
'5 in	Rd":
'6 it	Re",
)yet	Re"3
'7 and	Rf":
%4 but	Rx!H
'the	Rx!,
&.1 a	Rj"O
'2 browsers	Rk":
)call	Rx!f
)for	Rk",
)the	Rr"f
'3 and	Rl":
'4 a	Rm"f
)that	Rm",
'5 so	Rn"3
`)
