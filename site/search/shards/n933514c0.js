sitegenSearch("n933514c0",`!authority may	Rc#9
-ust	R_&N
,names	R=+
,only	R~%e
-r	BL9q"+5+0G#e
,than	R=+
/t	J0+b%9
,who	Jd&2&z"!z)!z-!z/
)zation basic	Jl%?"?
1earer	B^1(*D?"?9?
0header	Ja!9IN
0or	Rm"2
0that	Rm"G
2e	Rm"9
1oken	Ro%9
0when	Jk!@:9
(s belongs	R,9
*find	R=+
*of	Rd&+
*profile	Rg%2
%omatic redirects	Rd%9
.petition	Rl#9
.try	Rk#%
"way a	Rx"2
(dd	Rd!N
(t	Rw#+
'empty	R|"G
'for	Rk#2
'if	Rs!2
(n	Rg#9
)stead	Rd!+
'one	Rd!2
(r	RJ9
'programs	Rg%%
'that	J^GRG
)ere	R/9
)ree	Ra!#
'until	Jd!s_!U
'with	Rb"2
#s a	Ry#2
'pplication	Rr#%
&gives	Rr#+
&how	Ro#%
'ttp	Fr#+"+"+"+
&keeps	Ru#9
&lists	Rt#2
'oad	>^@'9'N]9&9#9*%"%"%
(gs	Rh!2
&troubleshoot	Fr#%"%"%"%
&writes	Rt%2
!b 3	Ja!2YN
#a	R#+
%nd	Jb"2A9
%sks	R~%]
#breaks	Rq!@
#for	Rb#9
#i	Re!?
%n	RU+
%s	Rh&@
#of	Rh&@
#so	Ry!9
#unless	Rs"e
"ack 4xx	Rp"%
'5xx	Rv#%
'a	Rj!l
(fter	Rg"9
(nd	Rj!#
)other	R_%9
(s	Fq!G.GNN
(t	Rg#?
'cloudflares	Ry#2
'for	Rs"G
(rom	Ru#%
'in	Ja#@(G
)to	Re"2
(s	Ru"+
'later	Ji!Gr!9
'off	Rj!%
(n	Fg!l+9Il
(r	Rl&+
'pass	Rd#N
'rfc	Ra!2
'send	R}!2
(oon	Ry%+
'to	:&%!+G10+>+(e"@&GJ+!?*2"2)9+9<s!z!&N
'until	Rm!2
'was	Rf#+
(ith	Rg"@
(rong	Rf%2
'you	Rd!N
&off non	Rg#%
*with	Ra#%
&up exists	Ru%9
)has	Rs"2
#d a	Rg!2
'nswer	Fi!UTe+?
&certificate	Rd!l
&fields	Rz"?
&gateway	Ji!G^(!?
&json	Rf"?
&minute	R_!G
&name	Rx%U
&request	Fi!@>(!?!G!hk!1
-s	Ro%2
&second	Ra!9
&the	Rp%9
&upstream	Rf#?
&value	R0(
#lancer a	Rc!G
,ccepts	Rs#+
,gain	Ro#2
,nd	Jd!9q!2
,ws	Rr#9
+before	Rt%9
+cannot	Rt#+
,omes	Fr#%"%"%"%
+does	Rr#9
+ends	Rr%2
+for	Re#9
.ward	Rr%9
-und	Ro#%
+had	Rr#+
-s	Rl#2
+it	Ru#2
-s	Rr#9
+logs	Js#9B2
+makes	Ra"e
-rks	Ro#+
+of	Rs#2
,n	Ri#9
,r	Rf#2
+reports	Ru#+
+sends	Rh%9
.t	Ro#9
+the	Js#%#2
,o	Rs#2
,roubleshooting	Fe#9&9#9
+what	Rs#9
-o	Bo#%%%"%"%"%
.se	R^@
,ill	Rs#%
*s default	Rr#9
,http	Fr#%"%"%"%
,note	Rr#%
,stand	Ro#2
,target	Rt#%
,use	Rk#9
#re 423	R{"G
'address	R++
.es	Re&#!X
'node	Je#G&9
'words	Rf"G
#se 1.0	Rj!?
'2	Rj!?
'address	J}!G)G
(ttempt	Rj!?
'names	R{!2
'path	Re"2
'the	R{!G
'url	F_&+"+#e
'version	R{!N
'your	R_#e
%ic browsers	Rg"9
(is	R^9
`)
