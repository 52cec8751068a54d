sitegenSearch("n0acfd5fe-1",`!method after	B_",-&"&"&&&"&
*nd	>u!,":#3"&9&!:%O&3;&*:
*t	Rc#&
*uthentication	Rt!^
)brew	Rr#H
*ut	Rx"&
)failure	Ni&&"&
*its	Rm!H
*or	Ry!3
)given	Rx!3
)here	Rv!V
*ow	Rx!&
)if	Rk"3
*s	Bn!H@:!H-,!f;3e!M
*t	Rw!O
+self	Rx"H
)matters	Rq"3
+y	Nm!:>:
)not	Bn!,!A*AC(!?;?Z[
)of	Nx!,73
*nly	Nr":&H
*ther	Rb%3
)post	Rr#f
*ut	Rq![
)query	Rx!3
)rfc	Rw!O
)send	Rx"3
*o	Rq",
*tays	Rx!3
)that	Fw"H",!f;,!Ap!3
+e	Jm!%-%AH
,re	Rr"&
,y	Ry!3
*itle	Rr#?
*o	Rx!3
)unchanged	Rq":
*rl	Rq!F
,effective	Rq!F
)was	Nm":4,
*hat	Rn!,
+en	Ry!%
+ose	Rx"O
*ill	Rx&A
+th	Nv"f=H
(s a	Nq!,>3
+nd	Fk!H%V+OBV
+re	N[,_":
*batches	Rs!,
*concerned	Ri#O
*get	Rx&:
*in	Rk#H
+t	Rd"O
*may	Rs#:
*of	Rg"3
*stand	Rg"O
-y	Rl":
+uch	Rj#O
*that	Nr!HG,
,e	Rx"H
*were	Rx!3
+hich	Rq#f
%ric http	R_%3
-codeelb4xxcount	R_%3
(s that	Re&3
"get reports	Rz#?
`)
