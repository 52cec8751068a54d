sitegenSearch("n39ca6d1f-13",`!are yyyymmdd	Rh&3
#gument out	Rf!3
*s and	Rg&&
#ia stay	Rn&{"
%se because	Rt"O
(when	RO,
#ose on	Re#3
%und a	J-:;:
)it	B&,}!Od"A,{")A!{"
)one	Rn!%
)them	JV,b%%
+is	Ru&O!{,
#rival with	Rv"H
'e and	Rw!f
*s	Bo!:%h%f1H(3
*t	Rh!,
)in	Rp!A
)past	Ri"3
)reload	Rm%V
)this	Rr!O
*oday	Re%:
)whole	Ju"f]3
*ithin	Ru"?
(d and	Jk%&b!&
+t	Rr!3
*not	Rr"f
*the	Rv!,
,is	R|!?
*with	Ry#3
*yet	Rk%,
(s and	Ry%:
+s	Fk!30H/H73
+t	F|"3Q3D:
*not	Rh#f
*read	Ra&:
+fc	Rt!3
*with	Rl#O
%ow keys	Rs&,
#ticle 12	Jy"?/?!d
*a	Jm&3#V
+nd	J<:t%,
+s	Rg&{"
*becomes	J?,i#3
*catalogue	J]:y#,
*guide	Jg&"&F
*has	F/3l"?}!O
*is	Rs![
*json	Rg#d
*lies	Rh&V
+oads	Ru&O
*makes	Rh&A
+ustache	FY3"3"3#3
*of	Rh&A
+r	Ru&{-
+ut	Rw"H
*path	Rg&y"
*somebody	Ry"A
+tands	Rm!A
*takes	Ru&O
+hat	Ro":
,e	Rf&3
*was	RD3
+ithout	F/,y"Ab!{"
)12v4 json	Rg#d
`)
