sitegenSearch("n8f8cf2ac",`!minutes node	Ro"2
*that	R}#9
,e	Ra!@
#sses if	R_!#
*t	Rr"e
)the	R7+
&ing 507	Rl#e
*a	F/+b!ei"9.+
+nd	F]2&@f!2
+s	Rx!9
+uthentication	Rh"e
*below	R69
+racket	Rg"2
+uilds	Rd&+
+ytes	Ro"G
*codes	RE+
,ntent	Rr"9
*date	Rl&2
*folder	Ra&l
+rom	J%+_"N
*google	Rk"l
*header	Fa!+b!2m!%
+ost	Rk"s
,w	Rn#G
*in	Jd!N^2
+t	Rf!2
*js	Ri&+
*key	R/(
*login	Rg"G
*name	R|#9
+othing	Re%+
*on	Ra!N
,e	R_&+
-s	R|!G
+r	>A9>@-@!NMe#2H2)%=N#9
*permission	J)+^G
*record	Rw!2
,peated	R^2
+ight	Ru!2
/s	Rh!]
+un	Rl%9
*script	Rs!G
+ections	R2%
+g020	R_&U
+o	Rg"@
+tatus	Rj"?
*that	Rn#2
,e	Fh"%GG=+
-re	Rv"G
,is	Rn#+
*what	Ri"+
+ithout	Rm"G
+ww	Ro#G
&pelt is	Rc&+
+or	J3+?+
+the	R9+
%take a	Rl&2
*files	Rs%+
*in	Rk#+
+t	Ro"9
*looks	Ry"G
*of	F++S+J%
)s a	Rh&2
,cross	Fs!U#U"U
,pache	Rr#9
,round	Rh!#
,s	R^]
+caching	Rf%%
+do	R~%2
+may	Rg!9
,ust	Rj!#
+that	Jj"Uv!#
-en	R.+
+with	Jh!(j"@
&yped address	Ri!N
+esris	Rb%+
+it	R_%9
+or	J<+,+
#xed in	Rn#+
(up	Ja!J(#
(with	Rh&@
"obile network	Jo"G4G
)phone	Rl!l
#d negotiation	J}!9N2
&proxy	Rr#%
&security	Rm"e
%e against	Rx#U
'full	R}#+
'tells	Rt#9
(hat	Rk!]
(o	R}#2
%ified a	Ra!]
,nd	Jl&2"+
+go	Rb"%
+java	Rb"%
+net	Rb"%
,ode	Rb"%
+php	Rb"%
+rfc	Rs!2!N
,uby	Rb"%
-st	Rb"%
+since	Ja!@B2
,o	Rb"e
,wift	Rb"%
+with	Ja!@b!e
%ule of	Jp!9r!%!+
)such	Rw#9
#ment and	Re"+
)its	Rg#l
)keep	R_"%
)later	Ro"9
)the	Fi"N)GB%
)when	Jh#e12
#nitor an	Rm!@
,swers	Ra"N
*can	Ru!e
*exports	Rm!?
*for	Ru!G
*https	Ru!?
*in	Jb!2-@
+s	Ru!@!N
*leads	Ra"2
*or	Ru!+
*rfc	Rh!s
*should	Rv%9
*that	Ru!G
,ere	Ru!e
*where	Rp!2
)ing and	Jk"G02
-by	Ji!(a!U
-counts	Ro%9
-for	Rc!9
-has	Rg!2
-it	Rb"G
-misses	R_!#
-one	R}"G
-reports	Ro#o
-the	Rk!+
)s caches	Rr#9
,heck	Rc%9
+get	Rr%2
+that	R}#9
%th and	R02
(ends	Ja%%.2
(or	Ra%2
(starts	Ra%U
#re an	Rh!N
)d	Fk!]6G<G
(re	Jv%+2U
(s	Je"@4@
(ws	Rt#+
'below	R72
(uffers	Rp%+
(ytes	Ra%+
'common	Rb!U
'default	Ra&+!@
)pth	Rb!U
'every	Ru"G
'for	Rl"@
(requent	Rj#G
'headers	Rg#l
(ow	Ri&z,
'if	Rb%N
(n	Fd!#"GGN3e
(s	J_!Gg"%
(t	Ra!2
'large	Ra%9
)ter	Ra!9
'most	R~&%
'number	Ri!+
-s	Rc!G
`)
