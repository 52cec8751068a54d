sitegenSearch("n746370e1-0",`!unofficial and	Rp%%
-bandwidth	Rn!3
6limitexceeded	Rn!3
-or	Jj&t2{#!{*
%rdered collection	Ri#h
#packed in	R%,
(s to	R~"3
%lug the	R}&H
%repared it	Rr#3
&ocessable content	Bj!*#,!A#3&t#AR(!?
0entity	Jn!3&tT(!,
/content both	Rn!3
7in	Rn!3
7since	Rf#&
/entity deprecated	Rf#&
6into	Rn!3
#readable bytes	R}%:
-file	R)(
&lated meaning	Rj%3
&served for	Ra'3
-ones	Ra'3
%olled again	Rf"&
#safe link	RQ(
)request	Jo":-O
%een we	Rp#H
%ourced sentence	R|#3
%upported media	Jl!,!A*AM(!?
0thod	Rp#f
.type	Ra#&
#til 13	Jm!A1,
(30	Rg&&
(a	RG,
)n	R|!H
(it	>j!H'tPH,3&V%mg!O#T*3
*s	Rk&3
(nobody	Ro#H
(other	Rp#:
(templates	Rl&,
*n	Rx&3
)hat	Jm#f+:
*e	>l!O%3!:%A(3,:G3.:7&!V7,):
+n	Fx!f):i",4*
+y	Jl#:":k!3
)ime	Rd%&
(when	Rz&{#
(you	Ro&A
#usable is	Rs#3
+or	Rq#f
+the	Rb%V
&ed and	Rn!:
)before	Rn"&
)for	Rn!3
)in	Rn",!:
`)
