sitegenSearch("n20a8c654",`!too soon	Rp!2
'trict	Ri!N
'uch	R0+
&the	Jp#9/%
&unless	Ra"9
%k early	R~"9
'it	Fp!+O2F2
)s	Rf!]
'longer	Ri#@
'our	Rq!G
(ver	Rf"G
'that	Ra!2
)e	F~!2:91l
(oo	Fv#2%U?+"9
%l adds	Rv"9!e
'can	Rj&#
'for	Jf!9We
'goes	Rm&+
'keeps	Rk&U
'most	R(9
'nothing	Rl!9
'rather	R{%2
'says	Jm&+"U
(ees	Rm&N
(uch	Rx#2
'that	R2+
'works	Rb&N
&s are	Rj&#
)s	Rh!9
(css	Rb&N
(for	Rj&(
(learn	Rw"9
(mean	J*8"8
(or	Rk&G
(that	Rj&%
*e	Rl&N
(understand	Ro!G
(whose	Re&+
)ith	Rb"e
#p and	J724+
&failed	Rz!2
&of	B,+Y+"G,9)@Z9X2
&the	Re!+
&up	Ri"?
#tal 4xx	R}%%
(code	Ri!1
(n	Re!?
)eed	Rr"+
(seconds	Rk!?
(time	Re!?
(with	Ri!2
#uch it	Jr"9Z9
(stay	Rn&+
(the	Rv!G
"race a	Re#G
)bove	Rz#U
)t	Rs%2
(code	Rc!N
(header	Rp#9
(in	Rh!G!e
(put	Re#e
(the	Rz#9
(whose	Rp#+
%ffic against	Ri!2
+nd	Ri!1
*between	R~#+
*does	Rv%2
*elsewhere	Rh#9
*grows	Ri!9
*is	Rv#9
*of	Jj!Nx!%
*than	Rq#+
,rough	Rc"G
*without	Rn"2
%iling slash	Fl!G;2's"e
%nsfer encoding	Fr"?!G59h!2
+often	Ra%2
'ient curl	Jv"9#9
,errors	Je#9"9
,ones	Rn"9
'port retries	Rk!N
,security	Re"e
,test	Rc%N
%vel along	Re"G
)both	Ro!@
)in	Ru%2
)with	R_%2
(s along	Jl!C5@
+nd	Rd!]
*on	Rg#G
+ver	R_!#
*twice	Rf"G
#eat 205	Rx!9
(521	Rx#9
(a	F^NF9f!2
)n	Rb'%
*y	R{%+
(both	Rm!s
(codes	Rc!%
(different	R79
(every	Ry"9
(guide	RK+
(it	>f"9"+#9(9,9#9"939"9L9
(like	Rm!]
(that	Rw!G
*e	Br!G.U"U"U'Um!+
's all	Rq"e
*s	R}!9
)is	Rp"e
*t	B_!+%2!]B9"9t!9
)not	Rh!l
)ranges	Ry!N
)such	Rk"l
)the	Rf"9
+is	Rb%+
%e can	Rm#9
(ontains	Rj!G
'for	Rm#G
'gets	Rz!2
'has	Rm#2
'is	Rm#G
'of	Rm#+
'ran	Rm#%
(efers	Rb!G
'that	J_!Nh##
#ied and	Jc"9Cl
)s	Ji"2G9
(curl	Jr!9M9
(it	:n!9#9"G89(9)9#9"9#9*9M2
(nothing	Re"e
(out	RS+
(post	Rf#e
)rograms	R}!9
(return	Ru%]
(the	Rt%2
+m	Jv!9:9
)o	J}!9[%
&s again	Jh"e>9
(once	Rz"G
(search	Rf#@
(the	Rk!N
)o	Jl"2B2
%p and	Rl!G!l
'but	R~"+
'the	Rb"9
#ouble as	Ry!N
*curl	R_#9
*is	Jc#N<U
*rfc	Rv"2
*that	J^++#
,e	Rk!+
)shoot your	Fs#%"%"%"%
.ing page	Ri%+
2where	Rj#9
#ue a	RE9
(nd	Jq"e6l
(way	R/9
'each	R1+
(very	Rb&s
'for	Rs!9
'is	JH9z#G
'may	Rc&U
'or	Jb&2'@
'reason	R^G
'then	Re#G
`)
