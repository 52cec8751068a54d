sitegenSearch("neb29e5ad-40",`!415 although	R|"h
'mong	Rj!f
's	Rb#3
&for	Rm"3
&so	Rf!3
&unsupported	Jh!,U(!?
#6 417	Jg!3%A
&an	R}"H
(d	R}"H
&could	R}"O
&for	R}":
&is	Jj!3T:
&range	R}"(!?
'fc	R_"3
&with	Rq&:
#7 418	Jg!3%A
'31	Rh!V
&as	R~":
&by	R~":
&comes	Rt!:
&expectation	R~"(!?
#8 421	Jg!3%A
(3	Rj!A
(5	Rj!A
&and	Rj!O
&for	R_#3
&im	R_#,!h
's	Fh!A#:&t
&monitoring	R_#3
&the	Ri!A
&unused	R_#(
%0 whose	Rf&f
#9 authentication	Rm%&
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
`)
