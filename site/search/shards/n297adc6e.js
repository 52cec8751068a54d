sitegenSearch("n297adc6e",`!unavailable a	R_!2
.for	Fc!G(@Z(!?I%
#changed 7	R_&1
,as	Rh"G
,curl	Rd"9
,since	Rz!G
#der 200	Rg!+
(301	Fk!e;N(e
*2	Rd"2
(a	>g!+?e?2!9"G?2;+-#"9!z"
)n	Ja#2"2
*other	BW+12*G,%++
*y	Rk"2
)uthorities	J>9*9
(both	Re"e
(code	R~%2
*ntent	Rf&2
(dns	Ry#9
(each	Rz!+!G
(how	Rf!+
(it	Fb!@%26e
*s	R{%+
(load	R}"G
(maintenance	Rb!G
*rkdown	J99"9
(names	Rh"@
(one	Rd"G
)ther	Ra&9
(rate	Rg!9
(sections	R39
*veral	Jz!+R+
(that	Jc"+<e
*e	:#+59LG(N3+(2291e-e"+"28#)2=2
)wo	Rh&9
(way	Jo!+X2
)hich	Rc#2
'stand read	Re!#
-the	Jc!#V2
,s it	Re#2
.that	Rx!N
0e	Jz!2A+
)ood and	Fc!+(@A+u"%
-by	Je"eG2
-code	R:%
-is	Re&e
-the	Fn!@:e#%
-without	Rg%9
#expected and	Rd#%
-code	Jd!##9
/ndition	J_!@f!+
-error	Rd#?
-method	Re#G
-status	Rd!%
-token	Rz%(!2
#ique and	Ro"2
)facet	R~%N
*rom	R19
)key	Ro"G
,s	R1%
)makes	R~%+
)rfc	Rj&U
)true	R1+!1
#known 4xx	Ri%%
*5xx	Jj#9(9
*a	Rh&@
+ddress	Rj"G
1es	Rj"l
+nd	Rb&+!9
+s	Rw%+
+uthority	J|#+5+
*code	FJ(92j#2
.s	Rx"G!U
*element	Re&z"
+rror	Rv#(
*has	R:+
+ttp	Ri#?
*in	Ra&2
,ternal	R_!2
+ssuer	R^9
*key	J.(r%+
*language	R9(
*missing	Rd&9
*name	JX+N2
*ones	Re#N
+ption	J_&e#N
+r	Ji!Ua#@
*rfc	Rx!+
*send	Ry"2
+ince	Re#2
+tatus	Rf%%!+!1
*time	Jg!s8@
+o	R|!N
#less a	Rs%%
*ccept	R~"e
-ss	R_#G
*lways	Rg#G
*nother	Rh#N
)explicit	Rt!N
)it	B_!#"N19792N/e
)no	Rb&@
)retry	Rs"%
)that	Rl"2
+e	Fv!e"N1N
*old	Bd!@)@!l#9128e-e
)vary	Ju"N"N
)you	B^U%@;N#NE9(e
#processable content	F_!*)s#@R(!?
0entity	Jg!sT(!+
#til 13	Jc!@0+
(30	R{%%
(a	RE+
)n	Rq!G
(it	>_!G&sPG,2&U%li!2
(nobody	Rd#G
(other	Re#9
(that	Jb#e+9
*e	>d!2%@(2,9G2.97%!U7+)9
+n	Jm!ep"+
+y	Ja#9"9
)ime	Rx#%
(when	Rh&z"
(you	Rc&@
#used in	Rc"+!9
*t	Rx"+
)rfc	Rc"+
"p 5xx	Rl#%
%a	Fb!U%272J9
&fter	B}!e(9>eTU&9
&gain	Jh"2%e
&n	Rt!e
'd	Jg#2<2
'y	Rn!9
&s	Jr#9C9
&t	Rb#9
%before	Fh#G,%C%
%cloud	Rl#e
%deep	Rl%2
%everywhere	Rr#9
%follow	Rf!#
'r	Fw"94G-@
(ms	Ro"G
&rom	R_!2
%google	Rd#9
%have	RR8
&ow	Rl%%
&ttps	Rh"?
%in	BL+_"e<+520@
'side	Rw%%
&ts	Fa#2,+92
%let	Rg"9
%needs	Ru%9
&othing	Rs%%
%on	J^l2+
%query	Rd!N
%so	Rm"9
&tatus	Jj!1??
%that	Rz!9
`)
