sitegenSearch("n98ff7b17-10",`!nothing reports	Re"H
*speaks	Rv!&
-cial	Rs#:
+tep	Rm&%
,ops	Rc"f
+uch	Rs"f
*take	Rj!V
.s	RT,
+emporary	Rn%%
+hat	Bj!A*AQH03g!%&%
,e	Fu!^%Hq!:
-re	Jx"H~!V
+o	6g!,%3/O#3":"3&&!3!:&O(f#:"f(&#f(f%O#3%O#f+3(:!O'30:2:8A#8),
,ok	Rg"3
+wice	Ru&%
*under	Rt"3
,til	Rj#:
+ser	Ru&O
-s	Jy!Ha#3
*was	Fu!m+HSH;3
+ent	Rm"f
+here	Ri&3!:
,ich	Ru&O
+ith	Ru"3
+rong	Jp!3W:
*you	Rf"3
%ice a	R~!H
*nd	R}%:
)clients	Rd#H
)send	Rp!,
*ince	Rl#:
(able time	Ry!3
(d at	Rm#O
(s at	Rg!m
*give	Ru!O
*nothing	Rc#:
'ing the	Rt#H
%ransform leave	R~!3
%tingham httpbis	Rq"m
-later	Rb#f
#un for	Jh&,2{(
'the	Rx&{(
&def readme	Ro&,
0md	Ro&,
)md and	Ro&,
&s the	Rx&{(
&usedvars a	Rv&:
/is	Rv&:
#v 1994	R}&,
)7	Rk"?
&2000	Rv#?
)3	Rx!?
`)
