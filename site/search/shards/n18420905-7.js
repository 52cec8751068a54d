sitegenSearch("n18420905-7",`!42 python3	Rk!*
%status	Jk!*0?
%the	Rk!*
%v3	Jy!?0?!f
%when	Rq"3
#0 comes	Rd&:
&enhance	Jc&(!?!X"(!?
&from	Rc&:
&is	Rc&:
&method	Jc&&"&
&of	Jc&&"&
&so	Rc&V
&under	Rc&,
#1 422	Jg!3%A
(5	Rh!V
&and	Rp!f
&because	Rq!O
&in	Ra#3!h
's	Rg!3
&misdirected	Ra#(!?
&on	Jk!tVH
(ce	Rq!O
'therwise	Rq&:
&rfc	Rh!V
&says	Ru%:
&was	Rj!O
#2 404	Rs!3
'23	Jg!3%A
(9	Rs!^
&and	Jm"3;3
&description	Rs![
'o	Rk!3
(es	Rl!:
&earlier	Rf!,
'rrors	Rb#?
&false	Rv&F
'or	Jk#3"3
&if	R{"3
's	Bj!3&t':;3+f
'tself	Rb#3
&mean	Rb#h
&of	Rb#O
'r	Fe!H03*3<3
&points	Rb#f
&since	Fs!t=34f
&the	Rn!3
&unprocessable	Ff!*#,Z(!?
&we	Rm"3
'hen	Rs#3
)re	Ri!3
'ithout	Rb#H
#3 424	Jg!3%A
(5	Ri!:
&a	Ra"3
&curl	Rc#:
&d	Ra"H
&locked	Ja"?C(!?
&rfc	Rc#3
&without	Rc#H
#4 425	Jg!3%A
&506	Rj!A
&cause	Rd#?
&failed	Rd#(!?
&in	Rd#H
(side	Rd#O
&never	Rd#,
`)
