sitegenSearch("n668590a7-13",`!are whole	Rp&A
'orse	Ro!A
'ritten	B03<,MAq"3+^(&
(ong	Jv"3-A
&you	Jp!V?f
'yyy	Rh&3
*mmdd	Rh&3
#gument out	Rf!3
*s and	Rg&&
#ia stay	Ro&{"
%se because	Rt"O
(when	RO,
#ose on	Re#3
%und a	J-:;:
)it	B&,}!Od"A+%#{")A!{"
)one	Rn!%
)them	JV,c%%
+is	Rv&O!{,
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
(d and	Jk%&c!&
+t	Rr!3
*not	Rr"f
*the	Rv!,
,is	R|!?
*with	Ry#3
*yet	Rk%,
(s and	Ry%:
+s	Fk!30H/H73
+t	F|"3Q3E:
*not	Rh#f
*read	Ra&:
+fc	Rt!3
*with	Rl#O
%ow keys	Rt&,
#ticle 12	Jy"?/?!d
*a	Jn&3#V
+nd	J<:u%,
+s	Rg&{"
*becomes	J?,i#3
*catalogue	J]:z#,
*guide	Jg&"&F
*has	F/3l"?~!O
*is	Rs![
*json	Rg#d
*lies	Rh&V
+oads	Rv&O
*makes	Rh&A
+ustache	FY3"3"3#3
*of	Rh&A
+r	Rv&{-
+ut	Rw"H
*path	Rg&y"
*somebody	Ry"A
+tands	Rm!A
`)
