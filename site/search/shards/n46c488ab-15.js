sitegenSearch("n46c488ab-15",`!publishing targets	Rn&A
-with	Ri&,
1out	R),
)sh target	Ri&?
#ll request	Be%3C^#3#O(O
&s switched	R}#3
#nctuation with	R{&,
%ish abuse	Rq!t
%ycode except	R|&:
#rge sh	R;1
%pose allow	R=:
+nd	Fn!3r":3&
+s	Ri#3
*but	Rv!f
*if	Rk#3
+n	Rx!,
*ns	Rt#?
*rfc	Rq"3
*server	Rl#3
0s	Rr"H
*yearly	Rt#?
#sh and	Ri&&!1
'branches	Ri&1
'is	Rs&:
'needs	Ri&H
'publishes	Ri&8
'registry	Ri&*
/exampleorg	Ri&*
#t a	Fk"HK30V
'n	Fq!^m!:A&
(d	Bs!,!V,O):3O6f
're	Rl"O
(ticles	Fv"?%?/?
&backups	R~"?
'ecome	Rr!3
&codes	Rk&V
(py	Rr#3
'reated	Js!m)3
'ustomers	Rl"?
&delete	Rc#3
'id	Rs!m
&each	Rb#:
&finer	Ri!^
'or	R}!,
&h	Rg#d
&in	Fl!Je#3%3#:
(to	F<,PHN&a"%
's	Bs!,FO03'He!M
't	Fr"3Y:A&!h.H
&m	Rt#:
'eans	Ry"3
&notes	R}!?
)hing	Rz!O
&on	Rp"H
(e	Jq#:S:
(ly	Ri#H
'r	Fy!,!3&3<O5f
&patch	Br!3"O93"3<3
'lans	Rc#?
&quotes	J-:;:
&request	R{%3
`)
