sitegenSearch("nd1006863",`!understood the	Fo!@:e#%
-without	Rh%9
#expected and	Re#%
-code	Je!##9
/ndition	J_!@g!+
-error	Re#?
-method	Rf#G
-status	Re!%
-token	R{%(!2
#ique and	Rp"2
)facet	R_&N
*rom	R19
)key	Rp"G
,s	R1%
)makes	R_&+
)rfc	Rk&U
)true	R1+!1
#known 4xx	Rj%%
*5xx	Jk#9(9
*a	Ri&@
+ddress	Rk"G
1es	Rk"l
+nd	Rc&+!9
+s	Rx%+
+uthority	J}#+5+
*code	FJ(92k#2
.s	Ry"G!U
*element	Rf&z"
+rror	Rw#(
*has	R:+
+ttp	Rj#?
*in	Rb&2
,ternal	R_!2
+ssuer	R^9
*key	J.(s%+
*language	R9(
*missing	Re&9
*name	JX+O2
*ones	Rf#N
+ption	Ja&l#N
+r	Jj!Ua#@
*rfc	Ry!+
*send	Rz"2
+ince	Rf#2
+tatus	Rg%%!+!1
*time	Jh!s8@
+o	R}!N
#less a	Rt%%
*ccept	R_#e
-ss	Ra#G
*lways	Rh#G
*nother	Ri#N
)explicit	Ru!N
)it	B_!#"N/9%9792N/e
)no	Rc&@
)retry	Rt"%
)that	Rm"2
+e	Fw!e"N1N
*old	Be!@)@!l#9128e-e
)vary	Jv"N"N
)you	B^U%@<N#NE9(e
#official and	Rf%#
-or	J_&s+z"!z)
#processable content	B_!*&2&s#@R(!?
0entity	Fd!2&sT(!+
#til 13	Jc!@1+
(30	R|%%
(a	RE+
)n	Rr!G
(it	B_!G'sPG,2&U%li!2
(nobody	Re#G
(other	Rf#9
(that	Jc#e+9
*e	>e!2%@(2,9G2.97%!U7+)9
+n	Fn!e)9i"+
+y	Jb#9"9
)ime	Ry#%
(when	Ri&z"
(you	Rd&@
#used and	Rd!9
)before	Rd"%
)for	Rd!2
)in	Rd"+!9
*t	Ry"+
)rfc	Rd"+
*uby	Rd"%
#verified a	Rr!+
-node	Jq!%N%
"p 5xx	Rm#%
%a	Fb!U&272J9
&ddresses	Ri#9
&fter	B~!e(9>eTU&9
&gain	Ji"2%e
&n	Ru!e
'd	Jh#2<2
'y	Ro!9
&s	Js#9C9
&t	Rc#9
%before	Fi#G,%C%
%cloud	Rm#e
%deep	Rm%2
%everywhere	Rs#9
%follow	Rg!#
'r	Fx"94G-@
(ms	Rp"G
&rom	R_!2
%google	Re#9
%have	RR8
&ow	Rm%%
&ttps	Ri"?
%in	BL+a"e<+520@
'side	Rx%%
&ts	Fb#2,+92
%let	Rh"9
%needs	Rv%9
&othing	Rt%%
%on	J^l3+
%query	Re!N
%so	Rn"9
&tatus	Jk!1??
%that	R{!9
'e	:S9Ye(e'G#GG%+2+9%2(+++
&o	:(+e!@!N!s"l+9:2(?(%)e2%&9'2"%Fl!s+9%9
'o	Rp!2
&raffic	Ri!2
&wice	Rp#+
%waiting	Ru%N
&e	Rd"e
&hen	J=+T2
'ich	R19
&ith	Fd"9c!2B9!z#
)out	Ro%%
#date for	Rt!G
)has	Ri!9
)in	Ra#+
)your	Jf"%;G
(d 2026	R09
*days	Rb&@
+raft	R_&9
*when	Ri&N
#grade also	Ro!2
+nd	Jo!+!G!eQ2
*beside	Ro!2
*connection	Fj!+!@'%!9Q%
*header	Ro!+
*if	Rj#2
+n	R_#2
+t	R_#G
*must	R_#+
*on	R_#G
*required	Jj!@V(!?!h
+fc	R_#+
*the	R_#%
*websocket	Jo!2!?Q?
+ith	Rh!U
`)
