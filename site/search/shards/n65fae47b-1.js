sitegenSearch("n65fae47b-1",`!people close	Rb&O
)edit	N|"323
)get	Rg#V
*o	RX,
)hours	Rv"f
)in	Rz%:
)link	NE,s%%
*oad	Rm#,
+ok	No#fg!,
)meet	RO1
)not	Rw"m
)read	Np!^J3
+load	Rs%:
)say	Rw!m
*earch	N],4^
+e	Ru%&
+nd	Rt%:
)take	Rf#3
*hen	Ra#H
+rough	Ro"H
*ime	Rk!H
*ype	R?,
)understand	Rr!%
)want	Ro"3
*ho	Ft!3b",/:+%
,se	Rc&3
*ill	R}"A
+th	RV,
*ork	R}#3
*rite	R',
#r cent	Ru!V
&day	Rw!,
&entry	R5,
&field	Rh#V
&item	Ny!O/f
&minute	Nw!1c!3
&resource	Rj&3
'oute	Ru!A
&second	Rw!,
%cent encode	Rc'&
0d	Rw&,
)encode and	Rc'&
/d and	Rw&,
%fectly good	Rq#&
%haps 303	Ry!H
*a	R&,
*finished	Rh%:
%iod most	Rm%V
)than	Rm%,
%l powershell	Ru&m
%malink is	Rm&{&
,lost	RE(
+s are	Rm&V
-default	Rn&A
-how	Rt&A
-lock	FE,!3"&!,!3h%V,,!1!M
-says	Rn&V
,lock 14	Rw&1!M
1is	NF&!,r%,
1lists	RE,
1merge	NF:r%*
1what	Rm&V
'nent a	R}",
-ddress	Rk"&
,is	Rx!V
`)
