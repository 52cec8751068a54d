sitegenSearch("na9b07f75-102",`!unreadable file	R)(
&lated meaning	Rf%3
&served for	R{&3
-ones	R{&3
%olled again	Rb"&
#safe link	RQ(
)request	Jk":-O
%een we	Rl#H
%ourced sentence	Rx#3
%upported media	Fh!,!A*AM(!?
0thod	Rl#f
.type	R|"&
-mediatype node	R|"&
;js	R|"&
7php	R|"&
#til 13	Ji!A1,
(30	Rc&&
(a	RG,
)n	Rx!H
(it	>f!H'tPH,3&V%mf!O#T*3
*s	Rg&3
(nobody	Rk#H
(other	Rl#:
(ten	Rs&3
)hat	Ji#f+:
*e	>h!O%3!:%A(3,:G3.:7&!V7,):
+n	Ft!f):i",3*
+y	Fh#:":j!3
)ime	R_%&
(when	Ru&{"
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
*uby	Rj"&
)sandbox	R|%&
)vars	Fm&3#V&:
&ual port	Ry%:
#verified a	Rx!,
-node	Jw!&N&
1js	Jw!&N&
-only	Rj!O
#wanted requests	R_#3
%illing to	Js",3,
"p 5xx	Rs#&
%a	Bh!V&373J:]V
&ddresses	Ro#:
&fter	Be"f(:>fTV&:
&gain	Jo"3%f
&mong	Rq&:
&n	R{!f
`)
