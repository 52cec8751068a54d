sitegenSearch("n29ebdff1-2",`!aria stay	Ru&{"
%se because	Rz"O
(when	RP,
#ose on	Rk#3
%und a	N-:<:
)it	B&,d"Od"A+%#{")H!{#
)one	Rt!%
)them	JZ,5Oq#%
+is	R|&V!{.
#ray t	Rs&,
%ival with	R|"H
'e and	R}!f
*s	Bu!:%h%f1H(3
*t	Rn!,
)in	Rv!A
)past	Ro"3
)reload	Rs%V
)this	Rx!O
*oday	Rk%:
)whole	N{"f]3
*ithin	R{"?
(d and	Nq%&e!&
+t	Rx!3
*not	Rx"f
*the	R|!,
,is	Rc"?
*with	R_%3
*yet	Rq%,
(s and	R_&:
+s	Fq!30H/H73
+t	Jc#3Q3E:
*not	Rn#f
*or	Rx!3
*read	Rg&:
+fc	Rz!3
*with	Rr#O
%ow keys	Rz&,
#ticle 12	N_#?/?!d
*a	Nt&3#V
+nd	N=:z%,
+s	Rm&{"
*becomes	N@,n#3
*catalogue	Nb!:|#,
*guide	Nm&"&F
*has	J/3r"?~!V
*is	Ny!k~",
*json	Rm#d
*lies	Rn&V
+oads	R|&V
*makes	Rn&A
+ustache	F^3"3"3#3
*of	Rn&A
+r	R|&{/
+ut	R}"H
*path	Rm&y"
*somebody	R_#A
+tands	Rs!A
*takes	R|&V
+hat	Ru":
,e	Rl&3
*was	RE3
+ithout	J/,_#Ab!{"
)12v4 json	Rm#d
)json https	Rm#d
`)
