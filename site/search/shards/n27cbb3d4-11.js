sitegenSearch("n27cbb3d4-11",`!explanation to	Ro"3
&icit freshness	:g!,4O"O"O'O(O&O"O&O"O'O-O+O#O#O
+lifetime	Jc"O)O
+only	Rl%%
+port	Ry%3
+time	Rg!,
&orer used	Rq%3
%ort 77	R_"?
)a	R{!3
*n	Rb%3
+d	Rd&3
)exists	Rs"3
(er this	Ro!3
(s 17	Rb%8
,csv	Rb%8
*202	Rb%8
*71	Rs!?
*http	Fs!?*?h!1!?
*jobs	R{!?
*orders	J_"???
0csv	J_"???
&se headers	Fe!V":-:!mVH
%r job	Ro!1
'sum	Ro!1
&ession as	Ro&H
-that	F0,.,k%,
)ly lets	Rp"f
#t example	Rt#?
&subject	Rd%8
-altname	Rd%8
%end or	Rc#H
(ed 510	Rj!3
+a	R_#,
,s	Rt#H
+connect	Jf!A1:
+deprecated	Rt#&
+it	Rx!,
+obsoleted	Rt#,
'sion 2007	Rq%&
,a	Rg%,
-s	Rl!:
,by	Rt#A
,checksum	Ry#3
-ould	Rt#:
,for	Rq%,
-ramework	Jh!Hn!&!,
,if	Rt#,
-n	Rt#:
-t	Rl!,
,obeyed	Rt#:
-f	J#:t"A
-thers	Rp%&
,we	Re#f
+s declared	Rt#H
-for	Rl!O
-ms	Rp%&
/wdv	Rp%&
-that	Rl!A
-with	Rl!:
&rnal dependency	Rd#:
+if	Rg&:
`)
