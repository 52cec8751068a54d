sitegenSearch("n284c8488-2",`!redirects fetch	Jt!H4f
-or	Jp!C~!:
-rom	Jm&^'&
,headers	Rn&%
,in	Rl"H
-t	Rm":
,make	R|#H
.y	Rt!o
,of	Fw!f=m|!:
,redirects	Jm!Fg#,
-fc	Js!3#A
,shows	Ro!3
,target	Rg"f
-hat	R{%A
.e	Rn&%
/n	Jm!Fj#O
/y	Rh":
-o	Jt!H%f
-reat	Fg"V"V"V'V
,where	Ri",
.ich	Rm"V
-ill	Rt%:
*url n	Rm!F
's and	Rt!m
)googles	Rt!H
%uce their	Rm#:
'ing fields	Rk#&
#f refs	Rk&1
%er to	Rn!^
'ence all	Rr!(
,has	Ro!:
,implementation	Rq&%
,leads	RR,
-ink	Jj&f)%
,map	Rh&O
.y	RR,
,sites	Rz#3
-uch	JL,f%%
,that	RR,
-o	Rr&:
,url	Ro&3
,without	Rq&O
+s and	Rq&O
-definitions	Rw&A
.o	Rj&,
-footnotes	Rq&:
-lists	Rm&A
-nginx	Rw&,
-ought	Rn",
-questions	Rj&&
-with	Rw&:
1in	Ro&:
+url a	Ro&3
(r repeats	Rk#3
'rer or	Rj%3!O
+policy	Jn&:&^
+that	Rj%:
*policy are	Rn&:
1text	Rr&^
's the	Rj",
*o	BR,8H,,P333]O
&tching and	R{"&
%resh content	Rw#?
`)
