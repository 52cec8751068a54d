sitegenSearch("n42b506ad",`!authenticate that	Rh"+
/unless	R^U
/with	Rh!U
-ion 401	J^(MU
1and	Jo#U9G
1by	Rq%@
1compares	Rh!]
1error	Jv#?-+
2very	Rh"+
1in	Ri%2
2s	Rm!s
1not	Rb%+
1required	Fj!@!GE(!?B(!?
1scheme	Ri"l
2ettings	Ri%9
5les	Rg!+
1timeout	Rg%%!a
1which	Rh"U
&or alone	RO2
)believes	R.+
)of	FQ+r"9(909
)text	Rb&+
)who	Ri&U
*rote	JB%f%9
(itative info	Jd!94%
4rmation	Jj!2.(!?
0net	Rv!%
0reason	Re"e
*ies and	J>9*9
.classes	R_&+
.default	R_&"
.in	RL+
.may	Re&2
.than	RG+
0e	J_&%)N
*y a	R>+
-nd	Rg&@
-re	JF+d%z0
,comes	RL+
,defines	Ri&z/
,each	R>9
,has	R>9
,iana	Rg&?
-d	Ra&U
-f	Rb&e
,kind	R_&9
,may	Rd#9
-ust	Ra&U
,names	R=+
,only	R_&e
-r	BL9r"+5+0G#e
,than	R=+
/t	F0+o#U59
,who	Je&2&z"!z)!z-!z/
/ever	Rq%N
)zation basic	Jm%?"?
1earer	B^1)*D?"?9?
0header	Ja!9JN
0or	Rn"2
0that	Rn"G
2e	Rn"9
1oken	Rp%9
0when	Jl!@:9
(s belongs	R,9
*find	R=+
*of	Re&+
*profile	Rh%2
%omatic redirects	Re%9
.petition	Rm#9
.try	Rl#%
"way a	Ry"2
(dd	Re!N
(t	Rx#+
'empty	R}"G
'for	Rl#2
'if	Rt!2
(n	Rh#9
)stead	Re!+
'one	Re!2
(r	RJ9
'programs	Rh%%
'that	J^GSG
)ere	R/9
)ree	Ra!#
'until	Je!s_!U
'with	Rc"2
#s a	Rz#2
'pplication	Rs#%
&gives	Rs#+
&how	Rp#%
'ttp	Fs#+"+"+"+
&keeps	Rv#9
&lists	Ru#2
'oad	>^@(9'N]9&9#9*%"%"%
(gs	Ri!2
&troubleshoot	Fs#%"%"%"%
&writes	Ru%2
!b 3	Ja!2ZN
#a	R#+
%nd	Jc"2A9
%sks	R_&]
#breaks	Rr!@
#for	Rc#9
#i	Rf!?
%n	RU+
%s	Ri&@
#of	Ri&@
#so	Rz!9
#unless	Rt"e
"ack 4xx	Rq"%
'5xx	Rw#%
'a	Rk!l
(fter	Rh"9
(nd	Rk!#
)other	Ra%9
(s	Fr!G.GNN
(t	Rh#?
'cloudflares	Rz#2
'for	Ju!9@G
(rom	Rv#%
'in	Jb#@(G
)to	Rf"2
(s	Rv"+
'later	Jj!Gr!9
'off	Rk!%
(n	Fh!l+9Il
(r	Rm&+
'pass	Re#N
'rfc	Ra!2
'send	R~!2
(oon	Rz%+
'to	:&%!+G10++G6+(e"@&GJ+!?*2"2)9+9<s!z!&N
'until	Rn!2
'was	Rg#+
(ith	Rh"@
(rong	Rg%2
'you	Re!N
&off non	Rh#%
*python	Fe#%#%#%
*with	Rb#%
&up 3.1	Rn"?
)exists	Rv%9
)has	Rt"2
#d a	Rh!2
'nswer	Fj!UTe+?
&certificate	Re!l
&fields	R{"?
&gateway	Jj!G^(!?!o
&json	Rg"?
&method	Jd!9I%
'inute	R_!G
&name	Ry%U
&request	Fj!@>(!?!G!hk!1
-s	Rp%2
&second	Ra!9
&the	Rq%9
&upstream	Rg#?
&value	R0(
#lancer a	Rc!G
,ccepts	Rt#+
,gain	Rp#2
`)
