sitegenSearch("ne70b19eb-7",`!419 authentication	Rm%&
&handler	Rm%,
-php	Rm%,
&insufficient	Rm%&
's	Je!Aj":
&mean	Rm%a
&page	Rm%(!X
&unknown	Jk!:d"&!1
#f0 ab	Ri#?
)test1	Ri#?
"2 colour	Rf!*
%http	By!?0?*?"?l!1
%lines	Ru"?
%python3	Rk!*
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
'therwise	Rr&:
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
&false	Rw&F
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
`)
