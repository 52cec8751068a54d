sitegenSearch("n77d316fe-1",`!an upgrade	Jy!,Q3
'load	B|!3#323,3>H:,!X
%xml	Je",!fR3
#alytics cloudflare	R_&3
#chor it	Rj&,
)twice	RB(
(s a	Rl&A
*old	JD:g%:-3
#d 0	R|"A
&1.27	Rn!O
(4	Rn!O
'02	Rm!A
'2	Rq%:
'9	R_',
&2	Rq&:
'00	Jj!,8:
(3	Rl!V
(4	Rw!m
(5	Rc"h
'18	R|#,
'26	R|#3
'4	Rn!O
&3	Rs&,
'.13	Jn!O.:
'01	Rp"f
(2	Jk!O-fAf
(3	Rp":
(4	Fk!&!C+^d#A*3
(6	Jv!,9,
(7	Rn!:
(8	Jm!^+&!,!3!:!V*:
&401	Rx%:
(3	Fr"h%VU34A
(4	Fi!(+a~"f"O
)html	Jo&f"O
(5	Rr!V
(6	Ra#,
(7	Rt!f
'12	Jw!3~!3
(3	Rx!3
(5	Rq"3
(8	Rm!A
'21	Rn!O
(2	Rq"3
(5	Jn!O(f
(8	R}"h
(9	Jf#H7:
'40	Ri!A
'51	Jk!f)O
'96	Ri!A
(9	Ji!A,&!1!O
'xx	Rw!^
&501	Rk!f
(2	Rc&:
(3	Bj!A!H*V#f%^H:
(4	Bl!V),"fFh0f+hT:
(5	Rn!:
(8	Rw#O
(9	Ru!O
'11	Rk#O
'20	Rr!t
(2	Rs!:
(4	Ju!Op!X
(6	Rg%3!X
'30	Rj%3
'xx	Jo!,"%
&9007199254740993	R}&,
`)
