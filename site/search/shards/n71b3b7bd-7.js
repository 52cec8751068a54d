sitegenSearch("n71b3b7bd-7",`!419 authentication	Ro%&
&handler	Ro%,
-php	Ro%,
&insufficient	Ro%&
's	Jg!Aj":
&mean	Ro%a
&page	Ro%(!X
&unknown	Jm!:d"&!1
#f0 ab	Rk#?
)test1	Rk#?
"2 colour	Rh!*
%http	B{!?0?*?"?l!1
%lines	Rw"?
%python3	Rm!*
%status	Jm!*0?
%the	Rm!*
%v3	J{!?0?!f
%when	Rs"3
#0 comes	Rf&:
&enhance	Je&(!?!X"(!?
&from	Re&:
&is	Re&:
&method	Je&&"&
&of	Je&&"&
&so	Re&V
&under	Re&,
#1 422	Ji!3%A
(5	Rj!V
&and	Rr!f
&because	Rs!O
&in	Rc#3!h
's	Ri!3
&misdirected	Rc#(!?
&on	Jm!tVH
(ce	Rs!O
'therwise	Rt&:
&rfc	Rj!V
&says	Rw%:
&was	Rl!O
#2 404	Ru!3
'23	Ji!3%A
(9	Ru!^
&and	Jo"3;3
&description	Ru![
'o	Rm!3
(es	Rn!:
&earlier	Rh!,
'rrors	Rd#?
&false	Ry&F
'or	Jm#3"3
&if	R}"3
's	Bl!3&t':;3+f
'tself	Rd#3
&mean	Rd#h
&of	Rd#O
'r	Fg!H03*3<3
&points	Rd#f
&since	Fu!t=34f
&the	Rp!3
&unprocessable	Fh!*#,Z(!?
&we	Ro"3
'hen	Ru#3
)re	Rk!3
`)
