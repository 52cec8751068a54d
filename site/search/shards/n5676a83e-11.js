sitegenSearch("n5676a83e-11",`!nothing replaces	Jv!:;3
-orts	Rg"H
*speaks	Rx!&
-cial	Ru#:
+tep	Ro&%
,ops	Re"f
+uch	Ru"f
*take	Rl!V
.s	RU,
+emporary	Rp%%
+hat	Bl!A*AQH03g!%&%
,e	Jw!^%Hq!:
-re	Jz"Hz!{!&V
+o	6i!,%3/O#3":"3&&!3!:&O(f#:"f(&#f(f%O#3%O#f+3(:!O'30:2:8A#8),
,ok	Ri"3
+wice	Rw&%
*under	Rv"3
,til	Rl#:
+ser	Rw&O
-s	J{!Ha#3
*was	Fw!m+HSH;3
+ent	Ro"f
+here	Rk&3!:
,ich	Rw&O
+ith	Rw"3
+rong	Jr!3W:
*you	Rh"3
%ice a	Ra"H
*nd	R_&:
)clients	Rf#H
)send	Rr!,
*ince	Rn#:
(able time	R{!3
(d at	Ro#O
(s at	Ri!m
*give	Rw!O
*nothing	Re#:
'ing the	Rv#H
%ransform leave	Ra"3
%tingham httpbis	Rs"m
-later	Rd#f
#un for	Jj&,2{(
'the	Rz&{(
&def readme	Rq&,
0md	Rq&,
)md and	Rq&,
&s the	Rz&{(
&usedvars a	Rx&:
/is	Rx&:
#v 1994	R_',
)7	Rm"?
&2000	Rx#?
)3	Rz!?
`)
