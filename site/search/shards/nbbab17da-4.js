sitegenSearch("nbbab17da-4",`!unsupported media	Fh!,!A*AM(!?
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
)vars	Fn&3#V&:
&ual port	Ry%:
#verified a	Rx!,
-only	Rj!O
#wanted requests	R_#3
%illing to	Js",3,
"p a	Bh!V&373J:]V
&ddresses	Ro#:
&fter	Be"f(:>fTV&:
&gain	Jo"3%f
&mong	Rr&:
&n	R{!f
'd	Fn#3<3?V
'y	Ru!:
&s	Fy#:C::3
&t	Ri#:
%before	Fo#H,&C&
&y	JD:n%O
%cloud	Rs#f
*linux	Rs#f
%deep	Rs%3
)l	Rs%3
%everywhere	Ry#:
%follow	Rm!%
'r	F~":4H-A
(ms	Rv"H
&rom	Rf!3
%google	Rk#:
%have	RT8
&ttps	Ro"?
%in	BN,e"f<,537A
'side	R~%&
`)
