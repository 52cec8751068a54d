sitegenSearch("n7cd48bae-11",`!unprocessableentity into	Rl!3
#readable bytes	R{%:
-file	R)(
&lated meaning	Rh%3
&served for	R~&3
-ones	R~&3
%olled again	Rd"&
#safe link	RQ(
)request	Jm":-O
%een we	Rn#H
%ourced sentence	Rz#3
%upported media	Fj!,!A*AM(!?
0thod	Rn#f
.type	R~"&
#til 13	Jk!A1,
(30	Re&&
(a	RG,
)n	Rz!H
(it	>h!H'tPH,3&V%mg!O#T*3
*s	Ri&3
(nobody	Rm#H
(other	Rn#:
(templates	Rj&,
*n	Rv&3
)hat	Jk#f+:
*e	>j!O%3!:%A(3,:G3.:7&!V7,):
+n	Fv!f):i",4*
+y	Fj#:":k!3
)ime	Rb%&
(when	Rx&{#
(you	Rm&A
#usable is	Rq#3
+or	Ro#f
+the	R_%V
&ed and	Rl!:
)before	Rl"&
)for	Rl!3
)in	Rl",!:
*t	Rb#,
)rfc	Rl",
)sandbox	R~%&
)vars	Fp&3#V&:
&ual port	R{%:
#verified a	Rz!,
-only	Rl!O
#wanted requests	Rb#3
%illing to	Ju",3,
"p a	Bj!V&373J:]V
&ddresses	Rq#:
&fter	Bg"f(:>fTV&:
&gain	Jq"3%f
&mong	Rt&:
&n	R}!f
'd	Fp#3<3?V
'y	Rw!:
&s	F{#:C::3
`)
