sitegenSearch("n594c60f4-3",`!unofficial bandwidthlimitexceeded	Rj!3
-or	Jf&t2{"!{)
%rdered collection	Re#h
#packed in	R%,
(s to	Rz"3
%lug the	Ry&H
%repared it	Rn#3
&ocessable content	Bf!*#,!A#3&t#AR(!?
0entity	Fj!3&tT(!,
/content both	Rj!3
7in	Rj!3
7since	Rb#&
/entity deprecated	Rb#&
6into	Rj!3
#readable bytes	Ry%:
-file	R)(
&lated meaning	Rf%3
&served for	R|&3
-ones	R|&3
%olled again	Rb"&
#safe link	RQ(
)request	Jk":-O
%een we	Rl#H
%ourced sentence	Rx#3
%upported media	Fh!,!A*AM(!?
0thod	Rl#f
.type	R|"&
#til 13	Ji!A1,
(30	Rc&&
(a	RG,
)n	Rx!H
(it	>f!H'tPH,3&V%mg!O#T*3
*s	Rg&3
(nobody	Rk#H
(other	Rl#:
(ten	Rt&3
)hat	Ji#f+:
*e	>h!O%3!:%A(3,:G3.:7&!V7,):
+n	Ft!f):i",4*
+y	Fh#:":k!3
)ime	R_%&
(when	Rv&{"
(you	Rk&A
#usable is	Ro#3
+or	Rm#f
+the	R}#V
&ed and	Rj!:
)before	Rj"&
)for	Rj!3
)in	Rj",!:
*t	R_#,
)rfc	Rj",
)sandbox	R|%&
`)
