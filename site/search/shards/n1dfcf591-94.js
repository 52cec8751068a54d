sitegenSearch("n1dfcf591-94",`!nothing that	Bh!A*AQH03f!%&%
,e	Fs!^%Hq!:
-re	Jv"H}!V
+o	6e!,%3/O#3":"3&&!3!:&O(f#:"f(&#f(f%O#3%O#f+3(:!O'30:2:7A#8),
,ok	Re"3
+wice	Rr&%
*under	Rr"3
,til	Rh#:
+ser	Rr&O
-s	Jw!H_#3
*was	Fs!m+HSH;3
+ent	Rk"f
+here	Rg&3!:
,ich	Rr&O
+ith	Rs"3
+rong	Jn!3W:
*you	Rd"3
%ice a	R|!H
*nd	R{%:
)clients	Rb#H
)send	Rn!,
*ince	Rj#:
(able time	Rw!3
(d at	Rk#O
(s at	Re!m
*give	Rs!O
*nothing	Ra#:
'ing the	Rr#H
&mplemented node	Rl#&
5js	Rl#&
1php	Rl#&
%modified node	Rh"&
2js	Rh"&
.php	Rh"&
%ransform leave	R|!3
%tingham httpbis	Ro"m
-later	R_#f
#un for	Jf&,1{'
'the	Ru&{'
&s the	Ru&{'
&usedvars a	Rs&:
/is	Rs&:
#v 1994	Rz&,
)7	Ri"?
&2000	Rt#?
)3	Rv!?
`)
