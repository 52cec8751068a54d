sitegenSearch("ne6842b98-3",`!redirects fetch	Jv!H4f
-or	Jr!C~!:
-rom	Jo&^'&
,headers	Rp&%
,in	Rn"H
-t	Ro":
,make	R~#H
.y	Rv!o
,of	Jy!f=m|!:
,redirects	Jo!Fg#,
-fc	Ju!3#A
,shows	Rq!3
,target	Ri"f
-hat	R}%A
.e	Rp&%
/n	Jo!Fj#O
/y	Rj":
-o	Jv!H%f
-reat	Fi"V"V"V'V
,where	Rk",
.ich	Ro"V
-ill	Rv%:
*url n	Ro!F
's and	Rv!m
)googles	Rv!H
%uce their	Ro#:
'ing fields	Rm#&
#f refs	Rm&1
%er to	Rp!^
'ence all	Rt!(
,has	Rq!:
,implementation	Rs&%
,leads	RR,
-ink	Jl&f)%
,map	Rj&O
.y	RR,
,sites	R|#3
-uch	JL,):a%%
,that	RR,
-o	Jn&3(:
,url	Rq&3
,without	Rs&O
+s and	Rs&O
-definitions	Ry&A
.o	Rl&,
-footnotes	Rs&:
-lists	Ro&A
-nginx	Ry&,
-ought	Rp",
-questions	Rl&&
-with	Ry&:
1in	Rq&:
+url a	Rq&3
(r repeats	Rm#3
'rer or	Rl%3!O
+policy	Jp&:&^
+that	Rl%:
*policy are	Rp&:
1text	Rt&^
's the	Rl",
*o	BR,"&9H,,P333]O
&tching and	R}"&
%resh content	Ry#?
`)
